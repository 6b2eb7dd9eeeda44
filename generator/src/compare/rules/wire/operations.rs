//! Rules about operations, servers, security, webhooks and callbacks.

rules! {
    /// An operation is added.
    OPERATION_ADDED: "operation-added", Sent, Safe, MayBreak, Silent,
        "An operation is added.",
        "Deployed clients do not call it; an old server does not have it. The crate gets a method and a call type. Nothing is to be done, but release the server before the client. A name that it contests goes to neither of the two, so that source which used it no longer compiles; one that was cut off from an identifier which a framework made goes to it. The name lock keeps both.";
    /// An operation is removed.
    OPERATION_REMOVED: "operation-removed", Sent, Breaks, Safe, Breaks,
        "An operation is removed.",
        "Deployed clients that call it get an error from the new server. Its method is gone from the crate, with the types that it alone used. Mark it as deprecated first, and remove it when nobody calls it.";
    /// The path of an operation changes, or the order of the parameters in it.
    PATH_CHANGED: "path-changed", Sent, Breaks, Breaks, Silent,
        "The path of an operation changes, or the order of the parameters in it.",
        "Deployed clients call the old path, new ones the new path, and each server knows one of them. The method of the crate keeps its name, so source compiles; where the parameters of the path change places, its arguments do too, and source means something else. Serve both paths for a while.";
    /// The HTTP method of an operation changes.
    METHOD_CHANGED: "method-changed", Sent, Breaks, Breaks, Same,
        "The HTTP method of an operation changes.",
        "Deployed clients use the old method, which the new server does not take, and the other way round. Source compiles; whether a call is repeated after a failure may change with the method. Serve both for a while.";
    /// The `operationId` of an operation changes.
    OPERATION_ID_CHANGED: "operation-id-changed", Neither, Safe, Safe, Silent,
        "The `operationId` of an operation changes.",
        "It never goes over the wire. The method of the crate is named after it, and so are inline types of the operation; where another operation has the old one now, source compiles and calls that. Keep the old one, or rename the item in the configuration.";
    /// The tags of an operation change.
    OPERATION_TAGS_CHANGED: "operation-tags-changed", Neither, Safe, Safe, Breaks,
        "The tags of an operation change.",
        "They never go over the wire. Modules and features of the crate follow the tags, so paths of call types may move. Keep the first tag where paths matter.";
    /// Something is deprecated now.
    DEPRECATED_ADDED: "deprecated-added", Neither, Safe, Safe, Breaks,
        "Something is deprecated now.",
        "Nothing changes on the wire. The item of the crate is marked as deprecated, which is a warning to those who use it, and an error under `deny(warnings)`. An inline type that was shared may become a type of its own.";
    /// Something is no longer deprecated.
    DEPRECATED_REMOVED: "deprecated-removed", Neither, Safe, Safe, Same,
        "Something is no longer deprecated.",
        "Nothing changes on the wire. The item of the crate is no longer marked as deprecated, so that its use gives no warning.";
    /// The server that is called by default changes.
    DEFAULT_SERVER_CHANGED: "default-server-changed", Sent, MayBreak, MeansSomethingElse, Silent,
        "The server that is called by default changes.",
        "New clients call another server than before with the same code. Deployed clients go on with the old one as long as it is there. Add further servers behind the first one.";
    /// An operation is served by another server.
    OPERATION_SERVER_CHANGED: "operation-server-changed", Sent, MayBreak, MeansSomethingElse, Silent,
        "An operation is served by another server.",
        "New clients send its requests elsewhere with the same code. Deployed clients go on with the old server, which may not serve it any more.";
    /// A server is added behind the first one.
    SERVER_ADDED: "server-added", Sent, Safe, Safe, Adds,
        "A server is added behind the first one.",
        "Nobody calls it without choosing it. The crate gets a variant for it.";
    /// A server is no longer listed.
    SERVER_REMOVED: "server-removed", Sent, MayBreak, Safe, Silent,
        "A server is no longer listed.",
        "Deployed clients that chose it go on with it, and it may not be there any more. Its variant is gone from the crate. If it was the first one, calls go to another server.";
    /// The variables of a server change.
    SERVER_VARIABLE_CHANGED: "server-variable-changed", Sent, MayBreak, Safe, Breaks,
        "The variables of a server change.",
        "Deployed clients may use a value that is no longer listed. The variant of the server has other fields where variables are added or removed.";
    /// Credentials are required where none were.
    SECURITY_ADDED: "security-added", Sent, Breaks, Safe, Same,
        "Credentials are required where none were.",
        "Deployed clients of this generator send credentials only where their document requires them, so the new server refuses them. In the crate, calls without a credential fail before anything is sent. Let the server take requests without credentials for a while.";
    /// No credentials are required any more.
    SECURITY_REMOVED: "security-removed", Sent, Safe, Breaks, Same,
        "No credentials are required any more.",
        "The new server takes requests with credentials and without. New clients send none, which an old server refuses.";
    /// Other credentials are required.
    SECURITY_CHANGED: "security-changed", Sent, Breaks, Breaks, Same,
        "Other credentials are required.",
        "Each server takes the credentials that its document lists. List the old ones beside the new ones for a while.";
    /// Further scopes are required.
    SECURITY_SCOPES_ADDED: "security-scopes-added", Sent, Breaks, Breaks, Same,
        "Further scopes are required.",
        "Tokens of deployed clients may lack the scope, and the new server refuses them. In the crate only the documentation changes.";
    /// Scopes are no longer required.
    SECURITY_SCOPES_REMOVED: "security-scopes-removed", Sent, Safe, Breaks, Same,
        "Scopes are no longer required.",
        "The new server takes more tokens than before. An old server may refuse tokens without the scope.";
    /// A security scheme is added.
    SECURITY_SCHEME_ADDED: "security-scheme-added", Sent, Safe, Safe, Adds,
        "A security scheme is added.",
        "Nothing is sent by it, and nothing of it is in the crate, until an operation requires it. Then the builder gets a method, and `from_env` a variable.";
    /// A security scheme is removed.
    SECURITY_SCHEME_REMOVED: "security-scheme-removed", Sent, Safe, Safe, Breaks,
        "A security scheme is removed.",
        "What that does on the wire is said of the operations that required it. If there were any, the builder of the crate loses a method, and `from_env` a variable.";
    /// A security scheme has another name.
    SECURITY_SCHEME_RENAMED: "security-scheme-renamed", Neither, Safe, Safe, Breaks,
        "A security scheme has another name.",
        "The name never goes over the wire. The builder method of the crate and the variable of `from_env` are named after it.";
    /// A security scheme sends another credential, or sends it elsewhere.
    SECURITY_SCHEME_CHANGED: "security-scheme-changed", Sent, Breaks, Breaks, Silent,
        "A security scheme sends another credential, or sends it elsewhere.",
        "Deployed clients send what the old document says, new ones what the new document says, and each server takes one of them. Source may compile all the same and send another header. Add a new scheme beside the old one.";
    /// The place where credentials are obtained changes.
    SECURITY_SOURCE_CHANGED: "security-source-changed", Neither, Safe, Safe, Same,
        "The place where credentials are obtained changes.",
        "What is sent stays the same; callers get their tokens elsewhere. In the crate only the documentation changes.";
    /// A webhook is added.
    WEBHOOK_ADDED: "webhook-added", Received, Safe, Safe, Adds,
        "A webhook is added.",
        "Clients of this generator keep what they do not know as it came. The crate gets a variant for it.";
    /// A webhook is removed.
    WEBHOOK_REMOVED: "webhook-removed", Received, Breaks, Safe, Breaks,
        "A webhook is removed.",
        "Deployed clients may wait for what no longer comes. Its variant is gone from the crate.";
    /// A callback is added.
    CALLBACK_ADDED: "callback-added", Received, Safe, Safe, Adds,
        "A callback is added.",
        "Clients of this generator keep what they do not know as it came. The crate gets a variant or an enum for it.";
    /// A callback is removed.
    CALLBACK_REMOVED: "callback-removed", Received, Breaks, Safe, Breaks,
        "A callback is removed.",
        "Deployed clients may wait for what no longer comes. Its variant is gone from the crate.";
    /// A callback goes to another address.
    CALLBACK_EXPRESSION_CHANGED: "callback-expression-changed", Received, MayBreak, MayBreak, Same,
        "A callback goes to another address.",
        "The address is taken from another part of the request than before, which the other side may not fill. In the crate only the documentation changes.";
}
