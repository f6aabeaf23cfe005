//! Two plots as SVG, side by side: seconds of a day by what is due, and by what is open.

use std::fmt::Write as _;

use super::line::{COLOURS, line};

const PANEL: f64 = 460.0;
const HEIGHT: f64 = 360.0;
const LEFT: f64 = 60.0;
const BOTTOM: f64 = 60.0;
const EDGE: f64 = 30.0;

/// To decide, and with all letters: numbers of accounts and seconds by the clock, smallest first.
pub type Lines = [Vec<(f64, f64)>; 2];

/// What the lines are.
const LEGEND: [&str; 2] = ["to decide", "with all letters"];

/// Both panels have the same scale of seconds.
pub fn svg(by_due: &Lines, by_open: &Lines) -> String {
    let all = by_due.iter().chain(by_open).flatten();
    let most = all.map(|(_, t)| *t).fold(0.1, f64::max) * 1.1;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {HEIGHT}\" font-family=\"sans-serif\" font-size=\"13\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n",
        PANEL * 2.0
    );
    panel(&mut svg, 0.0, by_due, most, "accounts due on a day (300,000 accounts open)");
    panel(&mut svg, PANEL, by_open, most, "accounts open (10,000 due on the day)");
    svg.push_str("</svg>\n");
    svg
}

fn panel(svg: &mut String, left: f64, lines: &Lines, most: f64, title: &str) {
    let last = lines[0].last().map_or(1.0, |(n, _)| n.max(1.0));
    let x = |n: f64| left + LEFT + n / last * (PANEL - LEFT - EDGE);
    let y = |t: f64| HEIGHT - BOTTOM - t / most * (HEIGHT - BOTTOM - EDGE);
    let step = [0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0].into_iter().find(|s| most / s <= 6.0).unwrap_or(20.0);
    let mut at = 0.0;
    while at <= most {
        let _ = writeln!(
            svg,
            "<line x1=\"{:.1}\" x2=\"{:.1}\" y1=\"{2:.1}\" y2=\"{2:.1}\" stroke=\"#ddd\"/>\
             <text x=\"{3:.1}\" y=\"{4:.1}\" text-anchor=\"end\">{at:.1} s</text>",
            x(0.0),
            x(last),
            y(at),
            x(0.0) - 6.0,
            y(at) + 4.0
        );
        at += step;
    }
    for (n, ((points, name), colour)) in lines.iter().zip(LEGEND).zip(COLOURS).enumerate() {
        let at: Vec<_> = points.iter().map(|(n, t)| (x(*n), y(*t))).collect();
        line(svg, &at, colour);
        let _ = writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\" fill=\"{colour}\">{name}</text>",
            x(0.0) + 12.0,
            EDGE + 16.0 * n as f64
        );
    }
    for (n, _) in &lines[0] {
        let _ = writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\" font-size=\"11\">{n}</text>",
            x(*n),
            HEIGHT - BOTTOM + 18.0
        );
    }
    let _ = writeln!(
        svg,
        "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{title}</text>",
        left + (PANEL + LEFT - EDGE) / 2.0,
        HEIGHT - 16.0
    );
}
