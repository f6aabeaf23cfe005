//! Arguments → a command.

fn main() -> std::process::ExitCode {
    dunmail::cli::main()
}
