//! The names in a source file: the modules that it registers, and the paths that it names.
//!
//! What is not understood is an error, since a path that is not seen is a module that clients lack.

use std::collections::BTreeMap;
use std::ops::Range;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The keywords that a path can stand behind.
const KEYWORDS: &[&str] = &[
    "as", "dyn", "else", "extern", "for", "if", "impl", "in", "let", "match", "move", "mut", "ref",
    "return", "where", "while",
];

/// The names in a source file.
#[derive(Debug, Default)]
pub struct Names {
    /// The modules that stand in files of their own.
    pub modules: Vec<Registered>,
    /// The paths of two names and more, from the module of the file on, with the imports of their
    /// first names in place of these.
    pub paths: Vec<Vec<String>>,
}

/// A module that stands in a file of its own.
#[derive(Debug, PartialEq)]
pub struct Registered {
    /// The name.
    pub name: String,
    /// Whether it is `pub`, without a restriction.
    pub is_public: bool,
    /// The bytes of its line, with the attributes and the documentation above it.
    pub lines: Range<usize>,
}

/// Reads the names in a source file.
///
/// # Errors
///
/// If it is no Rust, or has a form of `use` or of `mod` that is not understood.
pub fn read(text: &str) -> Result<Names, String> {
    let tokens: TokenStream = text.parse().map_err(|error| format!("{error}"))?;
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let mut names = Names {
        modules: find_lines(text)?,
        paths: Vec::new(),
    };
    let mut scope = Scope::default();
    scope.read_items(&trees)?;
    let found: Vec<&str> = scope.modules.iter().map(String::as_str).collect();
    let seen: Vec<&str> = names.modules.iter().map(|one| one.name.as_str()).collect();
    if found != seen {
        let why =
            "does not stand at the beginning of a line of its own, or below an attribute of more";
        return Err(format!("one of the modules {found:?} {why}"));
    }
    names.paths = scope.paths();
    Ok(names)
}

/// Finds the lines that register a module.
fn find_lines(text: &str) -> Result<Vec<Registered>, String> {
    let mut found = Vec::new();
    let (mut at, mut start) = (0, 0);
    let mut is_open = false;
    for line in text.split_inclusive('\n') {
        at += line.len();
        if (line.starts_with("pub") || line.starts_with("mod "))
            && let Some((name, is_public)) = registered(line)
        {
            check_above(&text[..start], &name)?;
            found.push(Registered {
                name,
                is_public,
                lines: start..at,
            });
            (start, is_open) = (at, false);
            continue;
        }
        // What stands above belongs to the line that follows; an attribute of several lines ends
        // with a bracket that stands in the first column.
        match line.starts_with("#[") {
            true => is_open = opens(line)?,
            false if is_open => is_open = !line.starts_with([')', ']']),
            false if line.starts_with("///") => {}
            false => start = at,
        }
    }
    Ok(found)
}

/// Whether a line that begins an attribute leaves it open.
fn opens(line: &str) -> Result<bool, String> {
    let code = line.split(" //").next().unwrap_or_default();
    match code.trim_end().chars().next_back() {
        Some(']') => Ok(false),
        Some('(' | '[') => Ok(true),
        _ => Err(format!("not understood: `{}`", line.trim_end())),
    }
}

/// Checks that the text above a line that registers a module is none of it.
fn check_above(text: &str, name: &str) -> Result<(), String> {
    let last = text.lines().next_back().unwrap_or_default();
    let is_whole = last.is_empty() || last.starts_with("//") || last.ends_with([';', '}']);
    match is_whole {
        true => Ok(()),
        false => Err(format!(
            "`mod {name};` stands behind something that does not end"
        )),
    }
}

/// Reads a line that registers a module: its name, and whether it is public.
fn registered(line: &str) -> Option<(String, bool)> {
    let tokens: TokenStream = line.parse().ok()?;
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let (is_public, rest) = match trees.as_slice() {
        [first, TokenTree::Group(_), rest @ ..] if is_word(first, "pub") => (false, rest),
        [first, rest @ ..] if is_word(first, "pub") => (true, rest),
        rest => (false, rest),
    };
    match rest {
        [first, TokenTree::Ident(name), end] if is_word(first, "mod") && is_sign(end, ';') => {
            Some((name.to_string(), is_public))
        }
        _ => None,
    }
}

/// The names within a module: that of the file, or one that stands in it.
#[derive(Default)]
struct Scope {
    modules: Vec<String>,
    /// The paths of imported names.
    imports: BTreeMap<String, Vec<String>>,
    /// The paths as they are written.
    named: Vec<Vec<String>>,
    /// The paths of the modules that stand in it, from this one on.
    inner: Vec<Vec<String>>,
}

impl Scope {
    /// Reads items, and with them whatever stands in their braces.
    fn read_items(&mut self, trees: &[TokenTree]) -> Result<(), String> {
        let mut rest = trees;
        while let [first, behind @ ..] = rest {
            rest = match behind {
                _ if is_word(first, "use") => self.read_use(behind)?,
                [TokenTree::Ident(_), TokenTree::Group(group), behind @ ..]
                    if is_word(first, "mod") && group.delimiter() == Delimiter::Brace =>
                {
                    self.read_inner(group)?;
                    behind
                }
                [TokenTree::Ident(name), end, behind @ ..]
                    if is_word(first, "mod") && is_sign(end, ';') =>
                {
                    self.modules.push(name.to_string());
                    behind
                }
                _ if is_word(first, "mod") => return Err(misread("mod", behind)),
                _ => self.read_other(rest)?,
            };
        }
        Ok(())
    }

    /// Reads a module that stands in this one.
    fn read_inner(&mut self, group: &Group) -> Result<(), String> {
        let mut inner = Self::default();
        inner.read_items(&group.stream().into_iter().collect::<Vec<_>>())?;
        if let Some(name) = inner.modules.first() {
            return Err(format!("`mod {name};` stands in braces"));
        }
        for path in inner.paths() {
            // From within, `super` is this module, and a name alone is one within.
            match path.strip_prefix(&["super".to_owned()]) {
                Some([first, rest @ ..]) if first != "super" => {
                    let path = [&["self".to_owned(), first.clone()], rest].concat();
                    self.inner.push(path);
                }
                Some(path) => self.inner.push(path.to_vec()),
                None => self.inner.push(path),
            }
        }
        Ok(())
    }

    /// Reads what is no import and no module: a group, a path, or a sign.
    fn read_other<'t>(&mut self, trees: &'t [TokenTree]) -> Result<&'t [TokenTree], String> {
        match trees {
            [TokenTree::Group(group), behind @ ..] => {
                let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                let outer = std::mem::take(&mut self.modules);
                self.read_items(&inside)?;
                let inner = std::mem::replace(&mut self.modules, outer);
                match inner.first() {
                    Some(name) => Err(format!("`mod {name};` stands in braces")),
                    None => Ok(behind),
                }
            }
            // Behind a type in angle brackets, names are those of its items.
            [end, first, second, behind @ ..] if is_sign(end, '>') && is_colons(first, second) => {
                Ok(skip_path(behind))
            }
            // A path behind a keyword begins with `::`.
            [TokenTree::Ident(first), behind @ ..] if KEYWORDS.contains(&&*first.to_string()) => {
                Ok(behind)
            }
            [TokenTree::Ident(first), behind @ ..] => {
                let mut path = vec![first.to_string()];
                let mut rest = behind;
                while let [first, second, TokenTree::Ident(name), behind @ ..] = rest
                    && is_colons(first, second)
                {
                    path.push(name.to_string());
                    rest = behind;
                }
                if path.len() > 1 {
                    check_relative(&path)?;
                    self.named.push(path);
                }
                Ok(rest)
            }
            [_, behind @ ..] => Ok(behind),
            [] => Ok(trees),
        }
    }

    /// Reads an import behind its `use`.
    fn read_use<'t>(&mut self, trees: &'t [TokenTree]) -> Result<&'t [TokenTree], String> {
        // Lifetimes that an opaque type captures are no import.
        if trees.first().is_some_and(|first| is_sign(first, '<')) {
            return Ok(trees);
        }
        let end = trees.iter().position(|tree| is_sign(tree, ';'));
        let (tree, behind) = match end.map(|end| trees.split_at(end)) {
            Some((tree, [_, behind @ ..])) => (tree, behind),
            _ => return Err(misread("use", trees)),
        };
        self.read_tree(&[], tree)?;
        Ok(behind)
    }

    /// Reads what is imported below a path.
    fn read_tree(&mut self, above: &[String], trees: &[TokenTree]) -> Result<(), String> {
        match trees {
            [TokenTree::Ident(name)] => self.import(above, name.to_string(), None),
            [TokenTree::Ident(name), word, TokenTree::Ident(alias)] if is_word(word, "as") => {
                self.import(above, name.to_string(), Some(alias.to_string()))
            }
            [TokenTree::Ident(name), first, second, rest @ ..] if is_colons(first, second) => {
                self.read_tree(&[above, &[name.to_string()]].concat(), rest)
            }
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace => {
                let trees: Vec<TokenTree> = group.stream().into_iter().collect();
                let one_by_one = trees.split(|tree| is_sign(tree, ','));
                let mut filled = one_by_one.filter(|trees| !trees.is_empty());
                filled.try_for_each(|trees| self.read_tree(above, trees))
            }
            _ => Err(misread("use", trees)),
        }
    }

    fn import(
        &mut self,
        above: &[String],
        name: String,
        alias: Option<String>,
    ) -> Result<(), String> {
        // `self` in braces is the module before them.
        let path = match name == "self" && !above.is_empty() {
            true => above.to_vec(),
            false => [above, &[name]].concat(),
        };
        check_relative(&path)?;
        if let Some(name) = alias.or_else(|| path.last().cloned()) {
            self.imports.insert(name, path.clone());
        }
        self.named.push(path);
        Ok(())
    }

    /// Returns the paths from this module on.
    fn paths(self) -> Vec<Vec<String>> {
        let whole = |path: Vec<String>| match (path.split_first(), &self.imports) {
            (Some((first, rest)), imports) if !rest.is_empty() => match imports.get(first) {
                // An import of the crate `a` and a path that begins with it are the same.
                Some(import) if *import != [first.as_str()] => [import, rest].concat(),
                Some(_) | None => path,
            },
            (_, _) => path,
        };
        let named = self.named.into_iter().map(whole);
        let all = named.chain(self.inner);
        all.filter(|path| path.len() > 1).collect()
    }
}

/// A client may be a module of another crate, so that its paths go from one module to the next.
fn check_relative(path: &[String]) -> Result<(), String> {
    match path.first().is_some_and(|first| first == "crate") {
        true => Err(format!("`{}` is not relative", path.join("::"))),
        false => Ok(()),
    }
}

fn skip_path(trees: &[TokenTree]) -> &[TokenTree] {
    match trees {
        [TokenTree::Ident(_), first, second, behind @ ..] if is_colons(first, second) => {
            skip_path(behind)
        }
        [TokenTree::Ident(_), behind @ ..] => behind,
        _ => trees,
    }
}

fn misread(word: &str, trees: &[TokenTree]) -> String {
    let shown: TokenStream = trees.iter().take(12).cloned().collect();
    format!("not understood: `{word} {shown}`")
}

fn is_word(tree: &TokenTree, word: &str) -> bool {
    matches!(tree, TokenTree::Ident(name) if name == word)
}

fn is_sign(tree: &TokenTree, sign: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == sign)
}

fn is_colons(first: &TokenTree, second: &TokenTree) -> bool {
    is_sign(first, ':') && is_sign(second, ':')
}
