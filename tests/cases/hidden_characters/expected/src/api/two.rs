//! Operations of the tag `two`.
//!
//! ab c\[31m de fg hi

pub use super::ab_c_31mde_fg_h_i_two::AbC31mdeFgHI;

/// Tells the calls with setters of their own apart; nobody needs to name one.
pub mod operation {
    pub use super::super::ab_c_31mde_fg_h_i_two::operation::AbC31mdeFgHI;
}
