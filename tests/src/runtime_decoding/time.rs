//! The time limit of a call while its reply is decoded.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::device::{Device, LONG, List, Notice, Work, list};
use crate::runtime::error::Error;

/// Counts what is decoded, for each test by itself.
macro_rules! counter {
    ($name:ident) => {
        struct $name;

        impl $name {
            fn count() -> usize {
                Self::counter().load(Ordering::SeqCst)
            }

            fn counter() -> &'static AtomicUsize {
                static COUNTER: AtomicUsize = AtomicUsize::new(0);
                &COUNTER
            }
        }

        impl Notice for $name {
            fn notice() {
                Self::counter().fetch_add(1, Ordering::SeqCst);
            }
        }
    };
}

counter!(Late);

#[tokio::test]
async fn the_time_limit_ends_the_wait_and_the_work() {
    for status in [200, 400] {
        let device = Device::new(status, list(LONG), Work::Kept);
        let call = List::<Late>::call(&device.client());
        let error = call.await.unwrap_err();
        assert!(error.is_timeout());
        assert_eq!(error.to_string(), "list: no complete reply within 60s");
        device.work();
        assert_eq!(Late::count(), 0, "nothing is decoded for nobody");
    }
}

counter!(Dropped);

#[tokio::test]
async fn a_call_that_is_given_up_is_not_decoded() {
    let device = Device::new(200, list(LONG), Work::Kept);
    let call = List::<Dropped>::call(&device.client()).timeout(Duration::MAX);
    let given_up = tokio::spawn(call.into_future());
    while device.handed() == 0 {
        tokio::task::yield_now().await;
    }
    given_up.abort();
    assert!(given_up.await.is_err() || Dropped::count() == 0);
    device.work();
    assert_eq!(Dropped::count(), 0);
}

counter!(InPlace);

#[tokio::test]
async fn a_transport_that_works_in_place_keeps_the_time_limit() {
    for (status, length) in [(200, LONG), (400, LONG), (200, LONG / 2), (400, LONG / 2)] {
        let device = Device::new(status, list(length), Work::InPlace);
        let call = List::<InPlace>::call(&device.client()).timeout(Duration::ZERO);
        let error = call.await.unwrap_err();
        assert!(matches!(&error, Error::Timeout(error) if error.limit() == Duration::ZERO));
        assert_eq!(error.to_string(), "list: no complete reply within 0ns");
    }
    assert_eq!(InPlace::count(), 0, "nothing is decoded behind the end");
}

counter!(Few);

#[tokio::test]
async fn what_is_small_is_decoded_however_late_it_is() {
    let device = Device::new(200, list(100), Work::InPlace);
    let call = List::<Few>::call(&device.client()).timeout(Duration::ZERO);
    assert_eq!(call.await.unwrap().len(), Few::count());
}
