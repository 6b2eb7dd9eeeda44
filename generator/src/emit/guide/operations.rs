//! The operations of a client by tag, with links.

use crate::emit::Context;
use crate::emit::examples::quote_raw;
use crate::emit::gates::condition;
use crate::emit::markdown::code;
use crate::model::GroupId;

/// Lines of the list are at most this long where they can be broken.
const WIDTH: usize = 94;

/// Lists the operations on the front page: a point for each tag, which is there with the tag.
pub(super) fn list_operations(context: Context<'_>) -> String {
    if context.model.operations.len() == 0 {
        return String::new();
    }
    let mut text = "//!\n//! # Operations\n//!\n".to_owned();
    for (id, group) in context.model.groups.iter() {
        if group.tags.len() > 1 {
            continue;
        }
        let point = write_point(context, id);
        match context.gate_features(&context.facts.group_gates[id]) {
            None => point
                .lines()
                .for_each(|line| text.push_str(&super::comment_line(line))),
            Some(features) => {
                let condition = condition(&features);
                let point = quote_raw(&point);
                text.push_str(&format!(
                    "#![cfg_attr(\n    {condition},\n    doc = {point}\n)]\n"
                ));
            }
        }
    }
    text
}

/// `* [`Cats`](api::cats): [`feed_cat`](Client::feed_cat), …`
fn write_point(context: Context<'_>, id: GroupId) -> String {
    let group = &context.model.groups[id];
    let module = &context.names.groups[id];
    let title = match group.tags.first() {
        Some(&tag) => code(&context.model.tags[tag].name),
        None => "Without a tag".to_owned(),
    };
    let mut text = format!("* [{title}](api::{module}):");
    let mut column = 0;
    let own = context.facts.operations[id].iter();
    let all = own.chain(&context.facts.shared[id]);
    for (index, &operation) in all.enumerate() {
        let method = &context.names.operations[operation].method;
        let link = format!("[`{method}`](Client::{method})");
        text.push_str(if index > 0 { "," } else { "" });
        // The first begins a line of its own, so that the text has several, however short they are:
        // that decides how rustfmt breaks the attribute.
        match index == 0 || column + link.len() + 2 > WIDTH {
            true => {
                text.push_str("\n  ");
                column = 2;
            }
            false => {
                text.push(' ');
                column += 2;
            }
        }
        text.push_str(&link);
        column += link.len();
    }
    text
}
