package masar.kernel;

/** Every module's tables are up to date and the house opens: what a module must have in place before people come, it does now. */
public record HouseStarted() {
}
