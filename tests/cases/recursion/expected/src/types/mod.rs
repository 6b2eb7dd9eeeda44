//! The types of `Recursion`.

mod node;
mod required;
mod hen;
mod layer;
mod tree;
mod left;
mod right;
mod through_alias;
mod alias;
mod inline;
mod expression;
mod labelled;
mod operand;
mod leaf;
mod literal;
mod only_itself;
mod has_only_itself;
mod knot;
mod loop_;
mod bow;

pub use self::node::Node;
pub use self::required::Required;
pub use self::hen::{Hen, HenEgg};
pub use self::layer::Layer;
pub use self::tree::Tree;
pub use self::left::Left;
pub use self::right::Right;
pub use self::through_alias::ThroughAlias;
pub use self::alias::Alias;
pub use self::inline::{Inline, InlineInner};
pub use self::expression::Expression;
pub use self::labelled::{Labelled, LabelledExpression, LabelledExpressionLeaf, LabelledLiteral};
pub use self::operand::Operand;
pub use self::leaf::Leaf;
pub use self::literal::Literal;
pub use self::only_itself::OnlyItself;
pub use self::has_only_itself::HasOnlyItself;
pub use self::knot::{
    Knot, KnotLoop, KnotLoopBow, KnotLoopBowBase, KnotLoopBowBaseLoop, KnotLoopBowBaseLoopBase,
    KnotLoopBowBaseLoopBow, KnotLoopBowBaseLoopBowBase,
};
pub use self::loop_::Loop;
pub use self::bow::{
    Bow, BowLoop, BowLoopBase, BowLoopBaseKnot, BowLoopBaseKnotLoop, BowLoopBaseKnotLoopKnot,
    BowLoopKnot,
};
