//! Spaces beside tokens, and operands before them.

/// Whether a token has a space beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gap {
    /// It has one, unless the token there wants none.
    Free,
    /// It has none.
    Tight,
}

impl Gap {
    pub(crate) fn free_if(is_free: bool) -> Self {
        match is_free {
            true => Self::Free,
            false => Self::Tight,
        }
    }
}

/// The meaning of the last token for an operator behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Last {
    /// It ends an operand, so that the operator has two.
    Operand,
    Other,
}

impl Last {
    pub(crate) fn operand_if(is_operand: bool) -> Self {
        match is_operand {
            true => Self::Operand,
            false => Self::Other,
        }
    }
}
