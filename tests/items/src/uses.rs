//! What `use` brings.

use syn::UseTree;

/// A name that a `use` brings, and where from; `*` for all of a module.
pub struct Leaf {
    /// The way to it.
    pub path: Vec<String>,
    /// What it is called here.
    pub name: String,
}

/// Lists the names that a `use` brings.
pub fn leaves(tree: &UseTree) -> Vec<Leaf> {
    match tree {
        UseTree::Path(step) => {
            let mut leaves = leaves(&step.tree);
            for leaf in &mut leaves {
                if leaf.path == ["self"] {
                    leaf.path.clear();
                    leaf.name = step.ident.to_string();
                }
                leaf.path.insert(0, step.ident.to_string());
            }
            leaves
        }
        UseTree::Name(name) => vec![Leaf {
            path: vec![name.ident.to_string()],
            name: name.ident.to_string(),
        }],
        UseTree::Rename(name) => vec![Leaf {
            path: vec![name.ident.to_string()],
            name: name.rename.to_string(),
        }],
        UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
        UseTree::Glob(_) => vec![Leaf {
            path: vec!["*".to_owned()],
            name: "*".to_owned(),
        }],
    }
}
