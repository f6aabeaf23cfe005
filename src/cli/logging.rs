//! What the daemon says while it runs: to the standard error, about itself alone.

use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::prelude::*;

/// The only target that is ever shown. The libraries beneath log whole commands, LOGIN included.
const OURS: &str = "dunmail";

/// Starts the log. `RUST_LOG` may say more about dunmail (`debug`, `dunmail::daemon=trace`), never about others.
pub(super) fn start() {
    let wanted = std::env::var("RUST_LOG").unwrap_or_default();
    let log = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_target(false)
        .with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr()));
    // A second start (in tests) keeps the first one's log.
    let _ = tracing_subscriber::registry().with(log.with_filter(filter(&wanted))).try_init();
}

fn filter(wanted: &str) -> Targets {
    let usual = Targets::new().with_target(OURS, LevelFilter::INFO);
    // An empty directive would mean `error`.
    let Some(wanted) = Some(wanted).filter(|w| !w.trim().is_empty()).and_then(|w| w.parse::<Targets>().ok())
    else {
        return usual;
    };
    let general = wanted.default_level().filter(|level| *level != LevelFilter::OFF);
    let ours = |target: &str| target == OURS || target.starts_with("dunmail::");
    Targets::new()
        .with_target(OURS, general.unwrap_or(LevelFilter::INFO))
        .with_targets(wanted.into_iter().filter(|(target, _)| ours(target)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tracing::Level;

    #[test]
    fn the_environment_widens_only_our_own_log() {
        for (wanted, ours, module) in [
            ("", Level::INFO, Level::INFO),
            ("trace", Level::TRACE, Level::TRACE),
            ("async_imap=trace,warn", Level::WARN, Level::WARN),
            ("dunmail::daemon=debug", Level::INFO, Level::DEBUG),
            ("dunmailer=trace", Level::INFO, Level::INFO),
            ("=[]=", Level::INFO, Level::INFO),
        ] {
            let filter = filter(wanted);
            let shows = |target: &str, level: Level| filter.would_enable(target, &level);
            assert!(shows("dunmail", ours) && shows("dunmail::daemon", module), "{wanted}");
            assert!(!shows("async_imap::client", Level::ERROR), "{wanted}");
            assert!(!shows("lettre", Level::ERROR), "{wanted}");
            if module < Level::TRACE {
                assert!(!shows("dunmail::daemon", Level::TRACE), "{wanted}");
            }
        }
    }
}
