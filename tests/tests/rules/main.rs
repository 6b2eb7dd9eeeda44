//! The rules of this repository: what is generated is up to date and always the same, names are nothing but names, and the
//! code keeps its shape.

#![cfg(test)]

mod bijection;
mod budget;
mod declared;
mod determinism;
mod drift;
mod generation;
mod hidden;
mod locks;
mod project;
mod public_api;
mod renaming;
mod reserved;
mod tidy;
mod tree;
mod versions;
