//! A plot as SVG of how the time for something grows with its size, both logarithmic, beside a line that it should
//! not grow faster than.

mod line;

use std::fmt::Write as _;

use line::{COLOURS, keep, line};

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 400.0;
const LEFT: f64 = 70.0;
const BOTTOM: f64 = 50.0;
const EDGE: f64 = 25.0;

/// What is drawn.
pub struct Growth<'a> {
    /// Stands below the plot.
    pub caption: &'a str,
    /// What each line shows, with sizes and seconds, the smallest first; all have the same sizes.
    pub lines: &'a [(&'a str, Vec<(f64, f64)>)],
    /// How the dashed line is called, and how it grows; it is laid through the last point of the first line.
    pub bound: (&'a str, fn(f64) -> f64),
}

impl Growth<'_> {
    /// Draws the plot into the folder of what is built, and says where it lies.
    pub fn draw(&self, file: &str) {
        keep(file, &self.svg());
    }

    /// The plot; nothing, where there are no points.
    fn svg(&self) -> String {
        let points = || self.lines.iter().flat_map(|(_, points)| points);
        let Some((first, (last, end))) =
            self.lines.first().and_then(|(_, points)| Some((points.first()?.0, *points.last()?)))
        else {
            return String::new();
        };
        let (x0, x1) = (first.log10(), last.log10());
        let y0 = points().map(|(_, t)| t.log10().floor()).fold(f64::MAX, f64::min);
        let y1 = points().map(|(_, t)| t.log10().ceil()).fold(f64::MIN, f64::max);
        let x = |n: f64| LEFT + (n.log10() - x0) / (x1 - x0) * (WIDTH - LEFT - EDGE);
        let y = |t: f64| HEIGHT - BOTTOM - (t.log10() - y0) / (y1 - y0) * (HEIGHT - BOTTOM - EDGE);
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" \
             font-family=\"sans-serif\" font-size=\"13\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
        );
        for power in y0 as i32..=y1 as i32 {
            let at = y(10f64.powi(power));
            let _ = writeln!(
                svg,
                "<line x1=\"{LEFT}\" x2=\"{}\" y1=\"{at:.1}\" y2=\"{at:.1}\" stroke=\"#ddd\"/>\
                 <text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
                WIDTH - EDGE,
                LEFT - 6.0,
                at + 4.0,
                seconds(power)
            );
        }
        for (n, _) in self.lines.iter().take(1).flat_map(|(_, points)| points) {
            let at = x(*n);
            let _ = writeln!(
                svg,
                "<line x1=\"{at:.1}\" x2=\"{at:.1}\" y1=\"{EDGE}\" y2=\"{}\" stroke=\"#eee\"/>\
                 <text x=\"{at:.1}\" y=\"{}\" text-anchor=\"middle\">{n}</text>",
                HEIGHT - BOTTOM,
                HEIGHT - BOTTOM + 18.0
            );
        }
        let (name, bound) = self.bound;
        let scale = end / bound(last);
        let sizes = self.lines.iter().take(1).flat_map(|(_, points)| points).map(|(n, _)| *n);
        // What lies below the plot is not drawn.
        let dashed: String = sizes
            .map(|n| (x(n), y((scale * bound(n)).max(10f64.powf(y0)))))
            .map(|(x, y)| format!("{x:.1},{y:.1} "))
            .collect();
        let _ = writeln!(
            svg,
            "<polyline points=\"{dashed}\" fill=\"none\" stroke=\"#999\" stroke-dasharray=\"5 4\"/>"
        );
        self.key(&mut svg, 0, "#999", &format!("dashed: {name}"));
        for (nth, ((name, points), colour)) in self.lines.iter().zip(COLOURS).enumerate() {
            let points: Vec<_> = points.iter().map(|(n, t)| (x(*n), y(*t))).collect();
            line(&mut svg, &points, colour);
            self.key(&mut svg, nth + 1, colour, name);
        }
        let _ = writeln!(
            svg,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>\n</svg>",
            (WIDTH + LEFT) / 2.0,
            HEIGHT - 10.0,
            self.caption
        );
        svg
    }

    /// What a colour stands for, in the free corner above the lines.
    fn key(&self, svg: &mut String, nth: usize, colour: &str, name: &str) {
        let _ = writeln!(
            svg,
            "<text x=\"{}\" y=\"{}\" fill=\"{colour}\">{name}</text>",
            LEFT + 12.0,
            EDGE + 16.0 + 18.0 * nth as f64
        );
    }
}

/// A power of ten seconds, as people write it.
fn seconds(power: i32) -> String {
    match power {
        0.. => format!("{} s", 10f64.powi(power)),
        -3.. => format!("{} ms", 10f64.powi(power + 3)),
        _ => format!("{} µs", 10f64.powi(power + 6)),
    }
}
