//! Unions that lie deep within each other need little of the stack.

use serde_json::Value;

use super::{chain, count_reading, count_writing, of, read};
use crate::runtime;
use crate::runtime::json::Json;
use crate::runtime::model::{Decode, Encode, Sink, to_vec};
use crate::runtime::union::{Read, choose};

object!(WideA {
    child: Box<Wide> = "child", a: String = "a", b: String = "b", c: String = "c", d: String = "d", e: String = "e",
    f: String = "f", g: String = "g", h: String = "h", i: String = "i", j: String = "j", k: String = "k", l: String = "l",
    m: String = "m", n: String = "n", o: String = "o", p: String = "p", q: String = "q", r: String = "r", s: String = "s",
});
object!(WideB { child: Box<Wide> = "child", list: Vec<Wide> = "list", pair: Box<(WideA, WideA)> = "pair", });
union!(Wide {
    A(WideA): [of(&["child", "a"])];
    B(WideB): [of(&["child", "list", "pair"])];
});

/// Two megabytes are what the threads of tokio have; debug builds need most.
#[test]
fn deep_unions_of_wide_objects_fit_on_the_stack() {
    let thread = std::thread::Builder::new().stack_size(2 << 20);
    let work = || {
        for innermost in ["{}", r#"{"z":1}"#] {
            let value: Wide = read(&chain(125, innermost)).unwrap();
            assert_eq!(value, value.clone());
            assert!(format!("{value:?}").contains("WideA"));
            assert!(!to_vec(&value).is_empty());
        }
    };
    thread.spawn(work).unwrap().join().unwrap();
}
