//! Arrays of a fixed length, as tuples of up to twelve places.

use super::super::json::Json;
use super::super::json::array::Array;
use super::{Decode, Encode, Sink};

macro_rules! tuples {
    ($($expected:literal: $($place:ident)+;)+) => {$(
        impl<$($place: Decode),+> Decode for ($($place,)+) {
            const IS_SECRET: bool = $($place::IS_SECRET)||+;

            fn decode(json: Json<'_>) -> Self {
                let mut items = json.array();
                if Self::IS_SECRET {
                    json.hide_refusal();
                }
                let places = [$(stringify!($place)),+].len();
                if items.len() != places {
                    json.refuse($expected);
                }
                ($($place::decode(next(&mut items, json)),)+)
            }
        }

        impl<$($place: Encode),+> Encode for ($($place,)+) {
            fn encode(&self, sink: &mut dyn Sink) {
                #[allow(non_snake_case, reason = "each place is called as its type")]
                let ($($place,)+) = self;
                let items: &[&dyn Encode] = &[$($place),+];
                sink.array(&mut items.iter().copied());
            }
        }
    )+};
}

tuples! {
    "array of 1 item": A;
    "array of 2 items": A B;
    "array of 3 items": A B C;
    "array of 4 items": A B C D;
    "array of 5 items": A B C D E;
    "array of 6 items": A B C D E F;
    "array of 7 items": A B C D E F G;
    "array of 8 items": A B C D E F G H;
    "array of 9 items": A B C D E F G H I;
    "array of 10 items": A B C D E F G H I J;
    "array of 11 items": A B C D E F G H I J K;
    "array of 12 items": A B C D E F G H I J K L;
}

/// Returns the next item, or null where there is none: the array is refused then, and nobody sees
/// what is read of it.
fn next<'t>(items: &mut Array<'t>, array: Json<'t>) -> Json<'t> {
    items.next().unwrap_or_else(|| array.lacks("item"))
}
