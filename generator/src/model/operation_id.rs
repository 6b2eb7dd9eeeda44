//! Identifiers of operations that end with what the operation says anyway.

/// Takes the end off an identifier that FastAPI has made of a function's name, the path and the
/// method: that of `read_runs_runs__id__get` at `GET /runs/{id}` is the `read_runs` that somebody
/// has written. None if it ends otherwise.
pub fn cut_made_end<'i>(id: &'i str, path: &str, method: &str) -> Option<&'i str> {
    let named = id.strip_suffix(method)?.strip_suffix('_')?;
    let mut characters = named.chars();
    for made in path.chars().rev() {
        let is_word = made.is_alphanumeric() || made == '_';
        if characters.next_back()? != if is_word { made } else { '_' } {
            return None;
        }
    }
    let name = characters.as_str();
    name.contains(char::is_alphanumeric).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::cut_made_end;

    #[test]
    fn only_an_end_of_path_and_method_is_cut() {
        for (id, path, method, name) in [
            (
                "read_runs_runs_filter_post",
                "/runs/filter",
                "post",
                Some("read_runs"),
            ),
            (
                "read_run_runs__id__get",
                "/runs/{id}",
                "get",
                Some("read_run"),
            ),
            ("root__get", "/", "get", Some("root")),
            ("größe_größe_get", "/größe", "get", Some("größe")),
            ("all_a_b___get", "/a-b/→", "get", Some("all")),
            // Another method, another path, another case, nothing but the end.
            ("read_runs_runs_filter_post", "/runs/filter", "get", None),
            ("read_runs_runs_filter_post", "/runs/filters", "post", None),
            ("readRunsRunsPost", "/runs", "post", None),
            ("_runs_post", "/runs", "post", None),
            ("__runs_post", "/runs", "post", None),
            ("post", "/runs", "post", None),
            ("", "", "get", None),
        ] {
            assert_eq!(cut_made_end(id, path, method), name, "{id}");
        }
    }
}
