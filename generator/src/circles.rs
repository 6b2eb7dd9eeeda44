//! What leads back to itself.

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use crate::ids::{Arena, Id};

/// For each entry of an arena the number of the circle that it lies on, of `edges` from one entry
/// to another: two entries have the same number if each leads to the other. What a circle leads to
/// besides has lesser numbers.
pub fn circles<I: Id, T>(
    entries: &Arena<I, T>,
    edges: impl IntoIterator<Item = (I, I)>,
) -> Arena<I, usize> {
    let mut graph = DiGraph::<(), ()>::with_capacity(entries.len(), entries.len());
    for _ in entries.ids() {
        graph.add_node(());
    }
    let node = |id: I| NodeIndex::new(id.index());
    for (from, to) in edges {
        graph.add_edge(node(from), node(to), ());
    }
    let mut circle_of = entries.map(|_, _| 0);
    for (number, circle) in kosaraju_scc(&graph).iter().enumerate() {
        for node in circle {
            circle_of[I::from_index(node.index())] = number;
        }
    }
    circle_of
}
