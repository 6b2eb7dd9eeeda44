use anycheck::Secret;

fn main() {
    println!("{}", Secret::new("key"));
}
