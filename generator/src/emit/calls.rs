//! Files with operations.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::operations::WebhookDocs;
use super::docs::{self, Rustdoc};
use super::emitter::{At, Emitter};
use super::examples;
use super::operations::{self, OperationEmitter};
use super::plan;
use super::print::{Item, Page};
use super::{Context, Package};
use crate::model::{GroupId, Operation, Tag};
use crate::name::Ident;

/// `src/api/mod.rs`: the client, and a module per tag.
pub(super) fn index(context: Context<'_>) -> Page {
    let has_operations = context.model.operations.len() > 0;
    let mut head = docs::groups::of_all(&context.model.title, has_operations);
    let webhooks = WebhookDocs {
        context,
        kind: "Webhook",
        root: "super",
        docs: &mut head,
    };
    webhooks.write(&context.model.webhooks);
    let server = plan::has_servers(context).then(|| {
        quote!(
            pub(super) mod server;
        )
    });
    let modules = context.model.groups.iter().map(|(id, group)| {
        let name = &context.names.groups[id];
        let gate = context.gate(&context.facts.group_gates[id]);
        // The modules of the tags show what is in one of several.
        let visible = (group.tags.len() < 2).then(|| quote!(pub));
        quote!(#gate #visible mod #name;)
    });
    Page {
        head: head.inner(),
        items: vec![quote!(pub(super) mod client; #server #(#modules)*).into()],
    }
}

/// The file of a tag, of several, or of none.
pub(super) fn group(package: Package<'_>, id: GroupId) -> Page {
    let context = package.context;
    let mut file = Emitter::new(context, At::Api);
    let mut methods = Vec::new();
    let mut items = Vec::new();
    let mut markers = Vec::new();
    for &operation in &context.facts.operations[id] {
        file.imports.near("client", "Client");
        let emitted = OperationEmitter::new(&mut file, operation).emit();
        methods.extend(emitted.methods);
        items.extend(emitted.items);
        markers.extend(emitted.marker);
    }
    items.extend(operations::markers(&markers, &shared_markers(context, id)));
    for scheme in operations::schemes(context, id) {
        file.imports.near("client", scheme.as_str());
    }
    let heading = docs::groups::heading(&tags_of(context, id)).outer();
    let methods = (!methods.is_empty()).then(|| quote!(#heading impl Client { #(#methods)* }));
    let before = shared(context, id)
        .into_iter()
        .chain(methods.map(Item::from));
    let page = file.page(&Rustdoc::default(), before.chain(items));
    Page {
        head: head(package, id),
        ..page
    }
}

/// The documentation of a file, with an example of a call.
fn head(package: Package<'_>, id: GroupId) -> TokenStream {
    let context = package.context;
    let docs = docs::groups::of_file(&tags_of(context, id));
    let Some(example) = examples::find_for_group(package, id) else {
        return docs.inner();
    };
    let docs = docs::groups::before_example(docs, &example.method);
    let module = format!("::api::{}", context.names.groups[id]);
    let (docs, example) = (
        docs.inner(),
        examples::write_tokens(
            package.library,
            &module,
            &examples::wrap_in_function(&example.code),
        ),
    );
    quote!(#docs #example)
}

fn tags_of(context: Context<'_>, id: GroupId) -> Vec<&Tag> {
    let tags = context.model.groups[id].tags.iter();
    tags.map(|&tag| &context.model.tags[tag]).collect()
}

/// What the file of a tag shows of the files of several tags: `pub use super::cats_dogs::{FeedPet, WashPet};`
fn shared(context: Context<'_>, id: GroupId) -> Option<Item> {
    let lines = shown(context, id, |_| true);
    let lines = lines.map(|(file, calls)| quote!(pub use super::#file::#calls;));
    let lines: Vec<TokenStream> = lines.collect();
    (!lines.is_empty()).then(|| quote!(#(#lines)*).into())
}

/// The same of the types that tell their calls apart, which no other public module shows.
fn shared_markers(context: Context<'_>, id: GroupId) -> Vec<TokenStream> {
    let up = quote!(super);
    shown(context, id, operations::has_setters)
        .map(|(file, calls)| quote!(pub use #up::#up::#file::operation::#calls;))
        .collect()
}

/// The calls of operations that the file of a tag shows of the files of several tags, by file.
fn shown<'a>(
    context: Context<'a>,
    id: GroupId,
    is_shown: fn(&Operation) -> bool,
) -> impl Iterator<Item = (&'a Ident, TokenStream)> {
    let mut files: BTreeMap<&Ident, BTreeSet<&Ident>> = BTreeMap::new();
    for &shared in &context.facts.shared[id] {
        let operation = &context.model.operations[shared];
        if is_shown(operation) {
            let file = &context.names.groups[operation.group];
            let calls = files.entry(file).or_default();
            calls.insert(&context.names.operations[shared].call);
        }
    }
    files.into_iter().map(|(file, calls)| {
        let calls: Vec<&Ident> = calls.into_iter().collect();
        match calls.as_slice() {
            [call] => (file, quote!(#call)),
            calls => (file, quote!({ #(#calls),* })),
        }
    })
}
