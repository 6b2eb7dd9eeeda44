//! Expressions as text.

use super::expression::Expression;

fn text(text: &str) -> Expression {
    Expression::text(text)
}

#[test]
fn what_fits_stands_on_one_line() {
    let call = Expression::group(".get(", vec![text("1"), text("2")], ")");
    let chain = Expression::Chain(Box::new(text("client")), vec![call, text(".await?")]);
    let line = chain.print("let a = ", ";", 0);
    assert_eq!(line, "let a = client.get(1, 2).await?;");
}

#[test]
fn what_is_long_is_broken_as_rustfmt_breaks_it() {
    let long = "x".repeat(60);
    let call = Expression::group("new(", vec![text(&long), text(&long)], ")");
    let setter = Expression::group(".set(", vec![text("1")], ")");
    let chain = Expression::Chain(Box::new(call), vec![setter]);
    let lines = format!("let a = new(\n    {long},\n    {long},\n)\n.set(1);");
    assert_eq!(chain.print("let a = ", ";", 0), lines);

    let call = Expression::group(format!(".{long}("), vec![text(&long)], ")");
    let chain = Expression::Chain(Box::new(text("client")), vec![call]);
    let lines = format!("let a = client\n    .{long}(\n        {long},\n    );");
    assert_eq!(chain.print("let a = ", ";", 0), lines);
}

#[test]
fn a_struct_begins_on_the_line_of_its_call() {
    let long = "x".repeat(60);
    let fields = Expression::group("All { ", vec![text(&long), text(&long)], " }");
    let call = Expression::group("new(", vec![fields], ")");
    let lines = format!("let a = new(All {{\n    {long},\n    {long},\n}});");
    assert_eq!(call.print("let a = ", ";", 0), lines);
}
