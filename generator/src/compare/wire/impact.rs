//! How the values of two schemas differ, and what that does to those who send and receive them.

use crate::compare::side::Clients;
use crate::compare::verdict::{Verdict, WireEffect};

/// How sure it is that something is so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// It is not so.
    #[default]
    No,
    /// The documents do not say.
    Maybe,
    /// It is so.
    Yes,
}

impl Level {
    /// Returns that it is so, or that it is not.
    pub(super) const fn of(is: bool) -> Self {
        match is {
            true => Self::Yes,
            false => Self::No,
        }
    }
}

/// How the values that two schemas allow differ.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Difference {
    /// Whether a value that the old one allows is none of the new one.
    pub(super) narrower: Level,
    /// Whether a value that the new one allows is none of the old one.
    pub(super) wider: Level,
    /// Whether no value is allowed by both.
    pub(super) is_disjoint: bool,
    /// Whether our old clients read what only the new one allows.
    pub(super) old_reads: bool,
    /// Whether our new clients read what only the old one allows.
    pub(super) new_reads: bool,
}

impl Difference {
    /// Makes a difference of values.
    pub(super) fn new(narrower: Level, wider: Level) -> Self {
        Self {
            narrower,
            wider,
            ..Self::default()
        }
    }

    /// The same of something that our clients do not check in what they receive.
    pub(super) fn unchecked(self) -> Self {
        self.read(true, true)
    }

    /// The same with what our clients read all the same.
    pub(super) fn read(self, old_reads: bool, new_reads: bool) -> Self {
        Self {
            old_reads,
            new_reads,
            ..self
        }
    }

    /// Returns what it does in each direction.
    pub(super) fn impact(self, clients: Clients) -> Impact {
        let lenient = clients == Clients::Generated;
        let avoidable = match (self.wider, self.is_disjoint) {
            (Level::No, _) => Effect::SAFE,
            (Level::Maybe | Level::Yes, true) => Effect::breaks(ALL_REFUSED),
            (Level::Maybe | Level::Yes, false) => Effect::may(NOT_KNOWN),
        };
        Impact {
            sent: Pair {
                deployed: Effect::by(self.narrower, REFUSED, MAY_BE_REFUSED),
                rollback: avoidable,
            },
            received: Pair {
                deployed: match lenient && self.old_reads {
                    true => Effect::SAFE,
                    false => Effect::by(self.wider, OLD_CANNOT, OLD_MAY_NOT),
                },
                rollback: match lenient && self.new_reads {
                    true => Effect::SAFE,
                    false => Effect::by(self.narrower, NEW_CANNOT, NEW_MAY_NOT),
                },
            },
        }
    }
}

const REFUSED: &str = "deployed clients may send what the new server refuses";
const MAY_BE_REFUSED: &str = "deployed clients may send what the new server may refuse";
const NOT_KNOWN: &str = "new clients may send what the old server refuses";
const ALL_REFUSED: &str = "the old server refuses all that new clients send here";
const OLD_CANNOT: &str = "the new server may send what deployed clients cannot read";
const OLD_MAY_NOT: &str = "the new server may send what deployed clients may not be able to read";
const NEW_CANNOT: &str = "the old server may send what new clients cannot read";
const NEW_MAY_NOT: &str = "the old server may send what new clients may not be able to read";

/// An effect with its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Effect {
    /// The effect.
    pub(super) wire: WireEffect,
    /// Why.
    pub(super) reason: &'static str,
}

impl Effect {
    /// Everything goes on.
    pub(super) const SAFE: Self = Self {
        wire: WireEffect::Safe,
        reason: "",
    };

    /// Makes an effect that the document leaves open.
    pub(super) const fn may(reason: &'static str) -> Self {
        Self {
            wire: WireEffect::MayBreak,
            reason,
        }
    }

    /// Makes an effect of failing calls.
    pub(super) const fn breaks(reason: &'static str) -> Self {
        Self {
            wire: WireEffect::Breaks,
            reason,
        }
    }

    /// Makes an effect of calls that do something else.
    pub(super) const fn means(reason: &'static str) -> Self {
        Self {
            wire: WireEffect::MeansSomethingElse,
            reason,
        }
    }

    /// Makes the effect of something that is more or less sure.
    pub(super) const fn by(level: Level, sure: &'static str, unsure: &'static str) -> Self {
        match level {
            Level::No => Self::SAFE,
            Level::Maybe => Self::may(unsure),
            Level::Yes => Self::breaks(sure),
        }
    }

    /// The same for clients of whom less is known: what means something else to ours may break
    /// theirs.
    pub(super) fn for_others(self, clients: Clients) -> Self {
        match clients {
            Clients::Generated => self,
            Clients::Strict => self.at_most_may(),
        }
    }

    /// The same, but that it may break at most.
    pub(super) fn at_most_may(self) -> Self {
        match self.wire {
            WireEffect::Safe | WireEffect::MayBreak => self,
            WireEffect::Breaks | WireEffect::MeansSomethingElse => Self::may(self.reason),
        }
    }

    /// Returns the worse of two effects.
    pub(super) fn or(self, other: Self) -> Self {
        match other.wire > self.wire {
            true => other,
            false => self,
        }
    }

    /// Returns it as a verdict.
    pub(super) fn verdict(self) -> Verdict<WireEffect> {
        Verdict::new(self.wire, self.reason)
    }
}

/// Both effects of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    /// On deployed clients that meet the new server.
    pub(super) deployed: Effect,
    /// On new clients that meet the old server.
    pub(super) rollback: Effect,
}

impl Pair {
    /// No effect at all.
    pub(super) const SAFE: Self = Self {
        deployed: Effect::SAFE,
        rollback: Effect::SAFE,
    };

    /// Makes a pair.
    pub(super) const fn new(deployed: Effect, rollback: Effect) -> Self {
        Self { deployed, rollback }
    }

    /// Returns the worse effects of both.
    pub(super) fn or(self, other: Self) -> Self {
        Self::new(
            self.deployed.or(other.deployed),
            self.rollback.or(other.rollback),
        )
    }

    /// Returns the worse effect.
    pub(super) fn worst(self) -> WireEffect {
        self.deployed.wire.max(self.rollback.wire)
    }
}

/// What a change does where a thing is sent, and where it is received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Impact {
    /// Where it is sent.
    pub(super) sent: Pair,
    /// Where it is received.
    pub(super) received: Pair,
}

/// A difference of values, and what it does.
pub(super) struct Judged {
    /// The values that only one of both allows.
    pub(super) difference: Difference,
    /// The effect of that, which may be another than such differences have otherwise.
    pub(super) impact: Impact,
}

impl From<Impact> for Judged {
    /// Judges a change that leaves the allowed values as they are.
    fn from(impact: Impact) -> Self {
        Self {
            difference: Difference::default(),
            impact,
        }
    }
}

impl Impact {
    /// Nothing anywhere.
    pub(super) const SAFE: Self = Self {
        sent: Pair::SAFE,
        received: Pair::SAFE,
    };

    /// Makes an impact.
    pub(super) const fn new(sent: Pair, received: Pair) -> Self {
        Self { sent, received }
    }

    /// Returns the effects in a role.
    pub(super) fn in_role(self, role: Role, clients: Clients) -> Pair {
        match (role, clients) {
            (Role::Sent, _) => self.sent,
            (Role::Received, _) | (_, Clients::Strict) => self.received,
            (Role::Doubtful, Clients::Generated) => Pair {
                deployed: self.received.deployed.at_most_may(),
                rollback: self.received.rollback.at_most_may(),
            },
            (Role::Lenient, Clients::Generated) => Pair::SAFE,
        }
    }
}

/// The ways in which a thing is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    /// Clients send it.
    Sent,
    /// Clients receive it.
    Received,
    /// Clients receive it as one of several things; our clients keep what is none of them as it
    /// came.
    Doubtful,
    /// Clients receive it, and ours do without what they cannot read.
    Lenient,
}

impl Role {
    /// All roles, by their numbers.
    pub(super) const ALL: [Self; 4] = [Self::Sent, Self::Received, Self::Doubtful, Self::Lenient];
}
