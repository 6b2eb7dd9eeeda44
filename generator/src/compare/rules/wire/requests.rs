//! Rules about parameters and request bodies.

rules! {
    /// A required parameter is added.
    PARAMETER_ADDED_REQUIRED: "parameter-added-required", Sent, Breaks, MayBreak, Breaks,
        "A required parameter is added.",
        "Deployed clients do not send it, and the new server requires it. The method of the crate takes a further argument. Make it optional with a default on the server.";
    /// An optional parameter is added.
    PARAMETER_ADDED_OPTIONAL: "parameter-added-optional", Sent, Safe, MayBreak, Silent,
        "An optional parameter is added.",
        "Deployed clients leave it out. An old server may ignore or refuse it. The call of the crate gets a setter. A name that it contests goes to neither of the two, so that source which used it no longer compiles; the name lock keeps it. Where the call gets its first setter by that, the third parameter of `Call` is another: the alias in `api` is the type to write.";
    /// A parameter is removed.
    PARAMETER_REMOVED: "parameter-removed", Sent, MayBreak, Breaks, Silent,
        "A parameter is removed.",
        "Deployed clients still send it, which the new server may ignore or refuse. An old server that requires it refuses new clients. The argument or setter is gone from the crate. Mark it as deprecated first, and have the server ignore it. Where the call loses its last setter by that, the third parameter of `Call` is another: the alias in `api` is the type to write.";
    /// A parameter probably has another name.
    PARAMETER_RENAMED: "parameter-renamed", Sent, MeansSomethingElse, MeansSomethingElse, Breaks,
        "A parameter probably has another name.",
        "It is a guess: one is gone and one is new, alike in everything else. Each server looks for its own name only, so an optional one is lost without an error. Take both names for a while.";
    /// A parameter is sent in another place.
    PARAMETER_MOVED: "parameter-moved", Sent, MeansSomethingElse, MeansSomethingElse, Same,
        "A parameter is sent in another place.",
        "Each server looks in one place only, so an optional one is lost without an error. Source compiles and sends it in the new place. Look in both places for a while.";
    /// A parameter of the path has another name.
    PATH_PARAMETER_RENAMED: "path-parameter-renamed", Neither, Safe, Safe, Same,
        "A parameter of the path has another name.",
        "Only its place in the path goes over the wire. The argument of the crate has another name, which callers do not write.";
    /// An optional parameter is required.
    PARAMETER_BECAME_REQUIRED: "parameter-became-required", Sent, Breaks, Safe, Silent,
        "An optional parameter is required.",
        "Deployed clients may leave it out, which the new server refuses. In the crate the setter becomes an argument; one with a single value is sent by itself from now on. Where the call loses its last setter by that, the third parameter of `Call` is another: the alias in `api` is the type to write.";
    /// A required parameter is optional.
    PARAMETER_BECAME_OPTIONAL: "parameter-became-optional", Sent, Safe, MayBreak, Silent,
        "A required parameter is optional.",
        "New clients may leave it out, which an old server refuses. In the crate the argument becomes a setter; one with a single value is no longer sent by itself. Where the call gets its first setter by that, the third parameter of `Call` is another: the alias in `api` is the type to write.";
    /// A parameter is written in another way.
    PARAMETER_SERIALIZATION_CHANGED: "parameter-serialization-changed", Sent, Breaks, Breaks, Same,
        "A parameter is written in another way.",
        "Style, `explode`, `allowReserved` or the media type of its content changed, and each server reads one way. Source compiles and sends the new one.";
    /// `allowEmptyValue` of a parameter changes.
    PARAMETER_EMPTY_CHANGED: "parameter-empty-changed", Sent, Breaks, MayBreak, Breaks,
        "`allowEmptyValue` of a parameter changes.",
        "It says whether the parameter may be sent without a value. Clients of this generator send an empty list so. Where it has one value otherwise, it is an argument only while it may be empty.";
    /// A required body is added.
    BODY_ADDED_REQUIRED: "body-added-required", Sent, Breaks, MayBreak, Breaks,
        "A required body is added.",
        "Deployed clients send none, which the new server refuses. The method of the crate takes a further argument. Make it optional first.";
    /// An optional body is added.
    BODY_ADDED_OPTIONAL: "body-added-optional", Sent, Safe, MayBreak, Adds,
        "An optional body is added.",
        "Deployed clients send none. An old server may ignore or refuse it. The call of the crate gets a setter. Where the call gets its first setter by that, the third parameter of `Call` is another: the alias in `api` is the type to write.";
    /// The body of a request is removed.
    BODY_REMOVED: "body-removed", Sent, Breaks, Breaks, Breaks,
        "The body of a request is removed.",
        "Deployed clients still send it, which the new server may ignore or refuse. An old server that requires it refuses new clients. The argument is gone from the crate. Where the call loses its last setter by that, the third parameter of `Call` is another: the alias in `api` is the type to write.";
    /// An optional body is required.
    BODY_BECAME_REQUIRED: "body-became-required", Sent, Breaks, Safe, Breaks,
        "An optional body is required.",
        "Deployed clients may leave it out, which the new server refuses. In the crate the setter becomes an argument. Of a webhook it is the other way round. Where the call loses its last setter by that, the third parameter of `Call` is another: the alias in `api` is the type to write.";
    /// A required body is optional.
    BODY_BECAME_OPTIONAL: "body-became-optional", Sent, Safe, MayBreak, Breaks,
        "A required body is optional.",
        "New clients may leave it out, which an old server refuses. In the crate the argument becomes a setter. Of a webhook it is the other way round. Where the call gets its first setter by that, the third parameter of `Call` is another: the alias in `api` is the type to write.";
    /// A body may be of a further media type.
    REQUEST_MEDIA_TYPE_ADDED: "request-media-type-added", Sent, Safe, Breaks, Breaks,
        "A body may be of a further media type.",
        "An old server does not take it. Where clients of this generator prefer it to the ones that there were, they send it from now on, and the types of the method change. Otherwise the crate gets a further method.";
    /// A body may no longer be of a media type.
    REQUEST_MEDIA_TYPE_REMOVED: "request-media-type-removed", Sent, Breaks, Breaks, Breaks,
        "A body may no longer be of a media type.",
        "Deployed clients that send it are refused. The method that sends it is gone from the crate or sends another type.";
    /// A property of a form is written in another way.
    ENCODING_CHANGED: "encoding-changed", Sent, MayBreak, MayBreak, Same,
        "A property of a form is written in another way.",
        "Content type, style, headers or reserved characters of a part changed, and a server may read one way only. Source compiles.";
}
