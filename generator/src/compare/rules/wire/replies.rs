//! Rules about replies.

rules! {
    /// Replies of a further status are described.
    RESPONSE_STATUS_ADDED: "response-status-added", Received, Breaks, Safe, Silent,
        "Replies of a further status are described.",
        "Errors are errors all the same. A success that deployed clients do not know is read as the only success that they have, which fails if it holds something else. In the crate the type of the reply or of the error may become an enum; an error without a body is `Error::Status` from now on, which a `match` sees.";
    /// Replies of a status are no longer described.
    RESPONSE_STATUS_REMOVED: "response-status-removed", Received, Breaks, Breaks, Silent,
        "Replies of a status are no longer described.",
        "Errors are errors all the same. A success of an old server is read by new clients as the only success that they have, which fails if it holds something else. Clients that wait for the status no longer get it. In the crate the types follow: an enum of replies or errors loses a variant or is gone.";
    /// Replies of a further media type are described.
    REPLY_MEDIA_TYPE_ADDED: "reply-media-type-added", Received, MayBreak, Breaks, Breaks,
        "Replies of a further media type are described.",
        "Clients ask for what they read. Where new clients of this generator prefer the added type, an old server cannot send it. Where the call gets its first setter by that, the third parameter of `Call` is another: the alias in `api` is the type to write.";
    /// Replies of a media type are no longer described.
    REPLY_MEDIA_TYPE_REMOVED: "reply-media-type-removed", Received, Breaks, Breaks, Breaks,
        "Replies of a media type are no longer described.",
        "Deployed clients ask for it and get something else or an error. The type of the reply changes in the crate. Where the call loses its last setter by that, the third parameter of `Call` is another: the alias in `api` is the type to write.";
    /// Replies that had no body have one.
    REPLY_BODY_ADDED: "reply-body-added", Received, MayBreak, Breaks, Breaks,
        "Replies that had no body have one.",
        "Deployed clients take no notice of it. New clients miss it in replies of an old server. In the crate `()` becomes a type.";
    /// Replies have no body any more.
    REPLY_BODY_REMOVED: "reply-body-removed", Received, Breaks, MayBreak, Breaks,
        "Replies have no body any more.",
        "Deployed clients miss it. In the crate the type becomes `()`.";
    /// A header of replies is added.
    HEADER_ADDED: "header-added", Received, Safe, Breaks, Adds,
        "A header of replies is added.",
        "Clients of this generator take a missing header for none. The crate gets a field for it.";
    /// A header of replies is removed.
    HEADER_REMOVED: "header-removed", Received, Breaks, Safe, Breaks,
        "A header of replies is removed.",
        "Clients of this generator take a missing header for none; others may miss it. The field is gone from the crate.";
    /// A header of replies is always there.
    HEADER_BECAME_REQUIRED: "header-became-required", Received, Safe, Breaks, Same,
        "A header of replies is always there.",
        "Clients of this generator take it for optional all the same. Clients that validate miss it in replies of an old server.";
    /// A header of replies may be missing.
    HEADER_BECAME_OPTIONAL: "header-became-optional", Received, Breaks, Safe, Same,
        "A header of replies may be missing.",
        "Clients of this generator take it for optional all the same. Clients that validate may miss it.";
}
