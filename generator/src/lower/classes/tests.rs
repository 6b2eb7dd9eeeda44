//! Tests of classes of things that are the same.

use super::find_classes;

#[test]
fn what_looks_the_same_and_leads_nowhere_is_one_class() {
    let leads = vec![Vec::new(); 4];
    let classes = find_classes(vec!["a", "b", "a", "b"], &leads);
    assert_eq!(classes, [vec![0, 2], vec![1, 3]]);
}

#[test]
fn circles_of_any_length_are_one_class() {
    // One that leads to itself, two that lead to each other, and one that leads to those.
    let leads = [vec![0], vec![2], vec![1], vec![2]];
    let classes = find_classes(vec!["a"; 4], &leads);
    assert_eq!(classes, [vec![0, 1, 2, 3]]);
}

#[test]
fn the_position_at_which_one_leads_to_another_counts() {
    let leads = [vec![2, 3], vec![3, 2], Vec::new(), Vec::new()];
    let classes = find_classes(vec!["pair", "pair", "left", "right"], &leads);
    assert_eq!(classes, [vec![0], vec![1], vec![2], vec![3]]);
}

#[test]
fn what_is_far_away_tells_apart() {
    // Two circles of three, one of which has a way out to something else.
    let leads = [
        vec![1, 6],
        vec![2, 6],
        vec![0, 6],
        vec![4, 6],
        vec![5, 6],
        vec![3, 7],
        Vec::new(),
        Vec::new(),
    ];
    let looks = vec!["c", "c", "c", "c", "c", "c", "end", "other end"];
    let classes = find_classes(looks, &leads);
    let alone = [vec![3], vec![4], vec![5], vec![6], vec![7]];
    assert_eq!(classes.first(), Some(&vec![0, 1, 2]));
    assert_eq!(classes.get(1..), Some(alone.as_slice()));
}

#[test]
fn chains_are_parted_from_their_end_and_in_any_order() {
    let most = 3000;
    for step in [1, 7, 1009] {
        let place = |at: usize| at * step % most;
        let mut leads = vec![Vec::new(); most];
        for at in 1..most {
            leads[place(at)].push(place(at - 1));
        }
        let classes = find_classes(vec!["same"; most], &leads);
        assert_eq!(classes.len(), most, "{step}");
    }
}
