//! What is read in place of references: where that leads, and what is left out of it.
//!
//! Nothing here depends on where references stand in the document, or on what comes first: circles
//! are told by what leads where, depth by what is behind, and of what repeats too much the largest
//! is left out.

use std::any::TypeId;

use super::size::Size;
use crate::circles::circles;
use crate::ids::{Arena, declare_ids};
use crate::source::MAX_DEPTH;
use crate::unordered::UnorderedMap;

declare_ids! {
    /// A node that is read in place of references, as one kind of thing.
    NodeId;
}

/// The node that a reference stands for, and what it is read as.
#[derive(PartialEq, Eq, Hash)]
pub(in crate::document) struct Reading {
    /// The pointer of the node.
    pub(in crate::document) key: String,
    /// A noun for it.
    pub(in crate::document) what: String,
    /// What reads it.
    pub(in crate::document) by: TypeId,
}

/// A reference that stands in place of a node.
pub(super) struct Edge {
    /// How deep it stands in what it is read in, and what it leads to in turn.
    pub(super) level: usize,
    /// Where it leads.
    pub(super) to: NodeId,
}

/// All that references lead to.
#[derive(Default)]
pub(super) struct Sketch {
    ids: UnorderedMap<Reading, NodeId>,
    nodes: Arena<NodeId, Node>,
    /// The references that stand in none of the nodes.
    outer: Vec<Edge>,
    /// The numbers of texts, by pointer: what is read in several ways is one text.
    texts_by_key: UnorderedMap<String, usize>,
    texts: Vec<Text>,
    /// The values of all nodes, each counted once.
    pub(super) values: usize,
}

struct Node {
    size: Size,
    text: usize,
    edges: Vec<Edge>,
}

/// What is written somewhere, however it is read.
struct Text {
    key: String,
    values: usize,
    is_within_another: bool,
}

impl Sketch {
    /// Whether there is no such reference.
    pub(super) fn is_empty(&self) -> bool {
        self.nodes.len() == 0
    }

    /// Whether this has been met before.
    pub(super) fn knows(&self, reading: &Reading) -> bool {
        self.ids.contains_key(reading)
    }

    /// Finds a node, or adds it.
    pub(super) fn node(&mut self, reading: Reading, size: impl FnOnce() -> Size) -> NodeId {
        if let Some(id) = self.ids.get(&reading) {
            return *id;
        }
        let size = size();
        self.values = self.values.saturating_add(size.values);
        let text = match self.texts_by_key.get(&reading.key) {
            Some(text) => *text,
            None => {
                let (key, values) = (reading.key.clone(), size.values);
                self.texts_by_key.insert(key.clone(), self.texts.len());
                self.texts.push(Text {
                    key,
                    values,
                    is_within_another: false,
                });
                self.texts.len() - 1
            }
        };
        let id = self.nodes.push(Node {
            size,
            text,
            edges: Vec::new(),
        });
        self.ids.insert(reading, id);
        id
    }

    /// Adds a reference that stands in a node, or in none.
    pub(super) fn add(&mut self, from: Option<NodeId>, edge: Edge) {
        match from {
            Some(from) => self.nodes[from].edges.push(edge),
            None => self.outer.push(edge),
        }
    }

    /// Finds the texts that stand in others.
    fn find_inner(&mut self) {
        for text in &mut self.texts {
            let mut ends = text.key.rmatch_indices('/');
            text.is_within_another = ends.any(|(end, _)| {
                let around = text.key.get(..end);
                around.is_some_and(|around| self.texts_by_key.contains_key(around))
            });
        }
    }
}

/// What is read in place of references.
pub(super) struct Plan {
    sketch: Sketch,
    /// The number of the circle that a node lies on.
    circles: Arena<NodeId, usize>,
    /// How deep everything is nested that is read for a node.
    levels: Arena<NodeId, usize>,
    /// How often texts are read, those that are left out.
    often: Vec<Option<usize>>,
}

/// Why something is not read in place of a reference.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::document) enum Fault {
    /// It leads back to itself.
    Circle,
    /// It is nested too deep, with what is read for it in turn.
    Deep,
    /// So many values are read so often.
    Often { values: usize, times: usize },
}

impl Plan {
    /// Plans to read what has been found; what is read again may have so many values.
    pub(super) fn new(mut sketch: Sketch, most: usize) -> Self {
        sketch.find_inner();
        let edges = sketch.nodes.iter();
        let edges = edges.flat_map(|(id, node)| node.edges.iter().map(move |edge| (id, edge.to)));
        let circles = circles(&sketch.nodes, edges);
        let mut plan = Self {
            levels: sketch.nodes.map(|_, node| node.size.levels),
            often: vec![None; sketch.texts.len()],
            circles,
            sketch,
        };
        let order = plan.measure();
        plan.leave_out(&order, most);
        plan
    }

    /// Finds out how deep everything is nested, and returns all nodes, each before those that it
    /// leads to.
    fn measure(&mut self) -> Vec<NodeId> {
        let mut order: Vec<NodeId> = self.sketch.nodes.ids().collect();
        // What is led to has the smaller number.
        order.sort_by_key(|id| self.circles[*id]);
        for id in &order {
            let edges = self.sketch.nodes[*id].edges.iter();
            let kept = edges.filter(|edge| self.circles[edge.to] != self.circles[*id]);
            let deepest = kept.map(|edge| edge.level + self.levels[edge.to]).max();
            self.levels[*id] = self.levels[*id].max(deepest.unwrap_or_default());
        }
        order.reverse();
        order
    }

    /// Leaves out what repeats most, until no more is repeated than may be.
    fn leave_out(&mut self, order: &[NodeId], most: usize) {
        let times = self.times(order);
        let repeated = self.repeated(&times);
        if sum(&repeated) <= most {
            return;
        }
        let mut ranked: Vec<usize> = (0..times.len()).collect();
        ranked.sort_by(|one, other| {
            let key = |text: usize| &self.sketch.texts[text].key;
            let by_size = repeated[*other].cmp(&repeated[*one]);
            by_size.then_with(|| key(*one).cmp(key(*other)))
        });
        // Whoever leaves out more repeats less.
        let (mut too_few, mut enough) = (0, ranked.len());
        while too_few + 1 < enough {
            let middle = usize::midpoint(too_few, enough);
            self.leave(&ranked[..middle], &times);
            match sum(&self.repeated(&self.times(order))) <= most {
                true => enough = middle,
                false => too_few = middle,
            }
        }
        self.leave(&ranked[..enough], &times);
    }

    fn leave(&mut self, texts: &[usize], times: &[usize]) {
        self.often.fill(None);
        for text in texts {
            self.often[*text] = Some(times[*text]);
        }
    }

    /// Counts the values of each text that are read again. What is read for the first time is not,
    /// unless it stands in another text.
    fn repeated(&self, times: &[usize]) -> Vec<usize> {
        let texts = self.sketch.texts.iter().zip(times);
        let repeated = texts.map(|(text, times)| {
            let first = usize::from(!text.is_within_another);
            text.values.saturating_mul(times.saturating_sub(first))
        });
        repeated.collect()
    }

    /// Counts how often each text is read.
    fn times(&self, order: &[NodeId]) -> Vec<usize> {
        let mut times = self.sketch.nodes.map(|_, _| 0_usize);
        let mut of_texts = vec![0_usize; self.sketch.texts.len()];
        let mut add = |from, edges: &[Edge], of: usize, times: &mut Arena<NodeId, usize>| {
            for edge in edges.iter().filter(|edge| self.fault(from, edge).is_none()) {
                times[edge.to] = times[edge.to].saturating_add(of);
                let text = &mut of_texts[self.sketch.nodes[edge.to].text];
                *text = text.saturating_add(of);
            }
        };
        add(None, &self.sketch.outer, 1, &mut times);
        for id in order {
            let of = times[*id];
            add(Some(*id), &self.sketch.nodes[*id].edges, of, &mut times);
        }
        of_texts
    }

    /// Returns the node that a reference leads to, or why it is not read there.
    pub(super) fn judge(
        &self,
        from: Option<NodeId>,
        reading: &Reading,
        level: usize,
    ) -> Result<NodeId, Fault> {
        // Whatever is read was met before, but for what is left out by then.
        let to = *self.sketch.ids.get(reading).ok_or(Fault::Deep)?;
        let fault = self.fault(from, &Edge { level, to });
        fault.map_or(Ok(to), Err)
    }

    fn fault(&self, from: Option<NodeId>, edge: &Edge) -> Option<Fault> {
        let to = edge.to;
        if from.is_some_and(|from| self.circles[from] == self.circles[to]) {
            return Some(Fault::Circle);
        }
        if edge.level + self.levels[to] > MAX_DEPTH {
            return Some(Fault::Deep);
        }
        let text = self.sketch.nodes[to].text;
        let values = self.sketch.texts[text].values;
        self.often[text].map(|times| Fault::Often { values, times })
    }
}

/// The number of all values together.
fn sum(values: &[usize]) -> usize {
    values.iter().copied().fold(0, usize::saturating_add)
}
