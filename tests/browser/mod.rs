//! The story of the product, told by real browsers against the real program.

mod axe;
mod call;
mod customers;
mod firefox;
mod layers;
mod networks;
mod notice;
mod pages;
mod policies;
mod quality;
mod recording;
mod restart;
mod roles;
mod screens;
mod sizes;
mod ten;
mod uses;
mod weather;
