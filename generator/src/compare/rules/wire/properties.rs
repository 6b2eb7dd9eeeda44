//! Rules about objects, arrays and components.

rules! {
    /// A component is added.
    COMPONENT_ADDED: "component-added", Neither, Safe, Safe, Silent,
        "A component is added.",
        "What it does on the wire is said where it is used. The crate gets a type. An inline type that stood there has its name from now on. The name of another inline type goes to it, so that source means the component; the name lock prevents that.";
    /// A component is removed.
    COMPONENT_REMOVED: "component-removed", Neither, Safe, Safe, Breaks,
        "A component is removed.",
        "What that does on the wire is said where it was used. Its type is gone from the crate.";
    /// A component probably has another name.
    COMPONENT_RENAMED: "component-renamed", Neither, Safe, Safe, Breaks,
        "A component probably has another name.",
        "It is a guess: one is gone and one is new, and they allow the same values. Names of components never go over the wire, discriminators aside. The type of the crate has another name.";
    /// A required property is added.
    PROPERTY_ADDED_REQUIRED: "property-added-required", Both, Breaks, Breaks, Silent,
        "A required property is added.",
        "In requests, deployed clients do not send it and the new server refuses them. In replies, new clients miss it in what an old server sends. In the crate `new` takes a further argument. Make it optional, and fill it in on the server.";
    /// An optional property is added.
    PROPERTY_ADDED_OPTIONAL: "property-added-optional", Both, Breaks, MayBreak, Silent,
        "An optional property is added.",
        "Deployed clients of this generator ignore it in replies and leave it out in requests, which an old server may ignore or refuse. The crate gets a field and a setter; a name that the property contests goes to neither of the two, so that source which used it no longer compiles, unless the name lock keeps it. Where further properties were described or forbidden, it may not fit them.";
    /// A property is removed.
    PROPERTY_REMOVED: "property-removed", Both, Breaks, Breaks, Silent,
        "A property is removed.",
        "In requests, the new server may ignore or refuse it, and an old one misses it if it is required. In replies, deployed clients miss it if it is required. The field is gone from the crate. Make it optional and deprecated first. A property that contested its name has the plain one then; the name lock keeps the longer one.";
    /// A property probably has another name.
    PROPERTY_RENAMED: "property-renamed", Both, MeansSomethingElse, MeansSomethingElse, Silent,
        "A property probably has another name.",
        "It is a guess: one is gone and one is new, alike in everything else. Who knows the one name does not see the other, so an optional one is lost without an error. Where both are written in the same words, the field of the crate keeps its name and source compiles. Send both for a while.";
    /// An optional property is required.
    PROPERTY_BECAME_REQUIRED: "property-became-required", Both, Breaks, Breaks, Silent,
        "An optional property is required.",
        "In requests, deployed clients may leave it out, which the new server refuses. In replies, new clients miss it in what an old server sends. In the crate `Option` becomes the type itself, and `new` sets a single value from now on.";
    /// A required property is optional.
    PROPERTY_BECAME_OPTIONAL: "property-became-optional", Both, Breaks, MayBreak, Silent,
        "A required property is optional.",
        "In replies, deployed clients miss it when it is left out. In requests, an old server refuses new clients that leave it out. In the crate the type becomes an `Option`, and `new` sets a single value no longer.";
    /// A property is only received from now on.
    READ_ONLY_ADDED: "read-only-added", Both, Breaks, Breaks, Silent,
        "A property is only received from now on.",
        "Clients of this generator no longer send it, and an old server that requires it refuses them. Deployed clients still send it. Its setter is gone from the crate, and `new` sets a single value no longer.";
    /// A property is sent, too, from now on.
    READ_ONLY_REMOVED: "read-only-removed", Both, Breaks, Breaks, Silent,
        "A property is sent, too, from now on.",
        "Deployed clients do not send it, which the new server refuses if it is required. New clients may send it to an old server. The crate gets a setter or an argument, and `new` sets a single value from now on.";
    /// A property is only sent from now on.
    WRITE_ONLY_ADDED: "write-only-added", Both, Breaks, Breaks, Breaks,
        "A property is only sent from now on.",
        "Deployed clients miss it in replies if it is required. In the crate its type becomes an `Option`.";
    /// A property is received, too, from now on.
    WRITE_ONLY_REMOVED: "write-only-removed", Both, Breaks, Breaks, Breaks,
        "A property is received, too, from now on.",
        "New clients miss it in replies of an old server if it is required. In the crate its type is no longer an `Option`.";
    /// Further properties are restricted or forbidden.
    ADDITIONAL_PROPERTIES_RESTRICTED: "additional-properties-restricted", Both, Breaks, Breaks, Breaks,
        "Further properties are restricted or forbidden.",
        "In requests, the new server refuses those that deployed clients may send. In replies, an old server may send what new clients cannot read. In the crate the type of further properties changes.";
    /// Further properties are allowed, or hold more than before.
    ADDITIONAL_PROPERTIES_ALLOWED: "additional-properties-allowed", Both, Breaks, MayBreak, Breaks,
        "Further properties are allowed, or hold more than before.",
        "In replies, the new server may send what deployed clients cannot read. New clients may send what an old server refuses. In the crate the type of further properties changes.";
    /// Items of an array are restricted.
    ITEMS_RESTRICTED: "items-restricted", Both, Breaks, Breaks, Breaks,
        "Items of an array are restricted.",
        "In requests, the new server refuses what deployed clients may send. In replies, an old server may send what new clients cannot read. In the crate the type of a tuple changes.";
    /// Items of an array are restricted less.
    ITEMS_ALLOWED: "items-allowed", Both, Breaks, MayBreak, Breaks,
        "Items of an array are restricted less.",
        "In replies, the new server may send what deployed clients cannot read. New clients may send what an old server refuses. In the crate the type of a tuple changes.";
}
