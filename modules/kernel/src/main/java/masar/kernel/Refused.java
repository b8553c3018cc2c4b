package masar.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The user asked for what cannot be: a stale version, a wrong state, a wrong value, a record that is not theirs. Rolls the
 * transaction back; the page shows each problem in the person's language beside its field. When the law itself says no, use a
 * {@link Decision} instead.
 */
@jakarta.ejb.ApplicationException(rollback = true)
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    /**
     * One thing that is wrong.
     *
     * @param field the form field it belongs to, empty when it concerns the whole
     * @param key   text key of the sentence, e.g. {@code "refused.stale"}
     * @param args  what the sentence names
     */
    public record Problem(String field, String key, List<Object> args) {
        public Problem {
            args = List.copyOf(args);
        }

        /** A problem of one field. */
        public static Problem of(String field, String key, Object... args) {
            return new Problem(field, key, List.of(args));
        }
    }

    public Refused(String key, Object... args) {
        this(List.of(new Problem("", key, List.of(args))));
    }

    public Refused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** A refusal of one field's value. */
    public static Refused field(String field, String key, Object... args) {
        return new Refused(List.of(Problem.of(field, key, args)));
    }

    /** What was asked for does not exist, or is not the caller's: the answer is the same for both. */
    public static Refused notFound() {
        return new Refused("refused.notFound");
    }

    /** The caller lacks the power, or has not signed in. */
    public static Refused notAllowed() {
        return new Refused("refused.notAllowed");
    }

    /** Does what may be refused, with every problem that names no field put to this one. */
    public static <T> T at(String field, Supplier<T> what) {
        try {
            return what.get();
        } catch (Refused refused) {
            throw new Refused(refused.under(field));
        }
    }

    /**
     * Does what may be refused and notes the problems instead of throwing, so that a form with several wrong fields says all at
     * once; follow with {@link #when}.
     */
    public static <T> Optional<T> tried(List<Problem> problems, String field, Supplier<T> what) {
        try {
            return Optional.of(what.get());
        } catch (Refused refused) {
            problems.addAll(refused.under(field));
            return Optional.empty();
        }
    }

    private List<Problem> under(String field) {
        return problems().stream().map(p -> p.field().isEmpty() ? new Problem(field, p.key(), p.args()) : p).toList();
    }

    /** Throws when there is any problem. */
    public static void when(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** All that is wrong, at least one. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /** Whether the refusal carries this text key. */
    public boolean is(String key) {
        return problems().stream().anyMatch(p -> p.key().equals(key));
    }
}
