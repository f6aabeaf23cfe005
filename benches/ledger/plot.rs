//! A plot as SVG: seconds by number of entries, both logarithmic, beside n log n.

use std::fmt::Write as _;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 400.0;
const LEFT: f64 = 70.0;
const BOTTOM: f64 = 50.0;
const EDGE: f64 = 25.0;

/// `points` are numbers of entries and seconds, smallest first.
pub fn svg(points: &[(f64, f64)]) -> String {
    let Some(((first, least), (last, most))) = points.first().zip(points.last()) else {
        return String::new();
    };
    let (x0, x1) = (first.log10(), last.log10());
    let (y0, y1) = (least.log10().floor(), most.log10().ceil());
    let x = |n: f64| LEFT + (n.log10() - x0) / (x1 - x0) * (WIDTH - LEFT - EDGE);
    let y = |t: f64| HEIGHT - BOTTOM - (t.log10() - y0) / (y1 - y0) * (HEIGHT - BOTTOM - EDGE);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" font-size=\"13\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
    );
    for power in y0 as i32..=y1 as i32 {
        let at = y(10f64.powi(power));
        let label = match power {
            0.. => format!("{} s", 10f64.powi(power)),
            _ => format!("{} ms", 10f64.powi(power + 3)),
        };
        let _ = writeln!(
            svg,
            "<line x1=\"{LEFT}\" x2=\"{}\" y1=\"{at:.1}\" y2=\"{at:.1}\" stroke=\"#ddd\"/>\
             <text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{label}</text>",
            WIDTH - EDGE,
            LEFT - 6.0,
            at + 4.0
        );
    }
    for (n, _) in points {
        let at = x(*n);
        let _ = writeln!(
            svg,
            "<line x1=\"{at:.1}\" x2=\"{at:.1}\" y1=\"{EDGE}\" y2=\"{}\" stroke=\"#eee\"/>\
             <text x=\"{at:.1}\" y=\"{}\" text-anchor=\"middle\">{n}</text>",
            HEIGHT - BOTTOM,
            HEIGHT - BOTTOM + 18.0
        );
    }
    // n log n through the last point.
    let scale = most / (last * last.log2());
    let line = |of: &dyn Fn(f64, f64) -> f64| -> String {
        points.iter().map(|(n, t)| format!("{:.1},{:.1} ", x(*n), y(of(*n, *t)))).collect()
    };
    let _ = writeln!(
        svg,
        "<polyline points=\"{}\" fill=\"none\" stroke=\"#999\" stroke-dasharray=\"5 4\"/>\n\
         <polyline points=\"{}\" fill=\"none\" stroke=\"#0b57a4\" stroke-width=\"2\"/>",
        line(&|n, _| scale * n * n.log2()),
        line(&|_, t| t)
    );
    for (n, t) in points {
        let _ = writeln!(svg, "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"3.5\" fill=\"#0b57a4\"/>", x(*n), y(*t));
    }
    let _ = writeln!(
        svg,
        "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">entries of a statement, matched against as many open invoices \
         (dashed: n log n)</text>\n</svg>",
        (WIDTH + LEFT) / 2.0,
        HEIGHT - 10.0
    );
    svg
}
