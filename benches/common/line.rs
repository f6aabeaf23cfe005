//! What all plots have in common: where they are kept, and how a line looks with its points.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Of the first line, the second and the third.
pub const COLOURS: [&str; 3] = ["#0b57a4", "#b3541e", "#3d7a3d"];

/// A line through points of the picture, and the points.
pub fn line(svg: &mut String, points: &[(f64, f64)], colour: &str) {
    let through: String = points.iter().map(|(x, y)| format!("{x:.1},{y:.1} ")).collect();
    let _ = writeln!(
        svg,
        "<polyline points=\"{through}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>"
    );
    for (x, y) in points {
        let _ = writeln!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.5\" fill=\"{colour}\"/>");
    }
}

/// Puts a plot into the folder of what is built, and says where it lies.
pub fn keep(file: &str, svg: &str) {
    let target = env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target"), PathBuf::from);
    let path = target.join(file);
    match fs::write(&path, svg) {
        Ok(()) => println!("drawn: {}", path.display()),
        Err(error) => eprintln!("{}: {error}", path.display()),
    }
}
