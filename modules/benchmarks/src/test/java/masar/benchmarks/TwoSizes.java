package masar.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What a walk at two sizes came to: a table of all addresses, worst first, and what stands out in it. */
final class TwoSizes {
    static final double GOAL = 1.2;
    /** Of few visits the p99 is the longest: only from here on it says more than that the machine was busy. */
    private static final double FAR = 2;
    private static final int MOST = 12;
    private static final String HEAD = "| address | who | statements at 2,000 | at %1$,d | p50, ms, at 2,000 | at %1$,d | p99, ms, at 2,000 | at %1$,d | p50 ratio | p99 ratio | |%n"
            + "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|---|%n";
    private final Options options;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> differ = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();

    TwoSizes(Options options) {
        this.options = options;
    }

    /** An address of somebody's, and what came of it. */
    record Line(Role role, String address, SideBySide sides, boolean again) {
        double worst() {
            return Math.max(sides.ratio(50), sides.ratio(99));
        }

        boolean doubtful() {
            return sides.ratio(50) > GOAL || sides.ratio(99) > FAR;
        }

        String cells() {
            return String.format(Locale.ROOT, "| `%s` | %s | %s | %s | %.1f | %.1f | %.1f | %.1f | %.2f | %.2f | %s |", address.replace("|", "%7C"), role.user(), sides.one().statements(),
                    sides.other().statements(), sides.one().millis(50), sides.other().millis(50), sides.one().millis(99), sides.other().millis(99), sides.ratio(50), sides.ratio(99),
                    again ? "again" : "");
        }
    }

    void add(List<Line> more) {
        lines.addAll(more);
    }

    /** Something that one of the two answered otherwise than with 200. */
    void differs(String what) {
        differ.add(what);
    }

    void say(String line) {
        System.out.println(line);
        said.append(line).append("\n\n");
    }

    /** Writes it all into the home of the run. */
    void tell() throws IOException {
        if (!lines.isEmpty()) {
            table();
        }
        Path told = options.home().resolve("nation-" + options.people() + ".md");
        Files.writeString(told, said);
        System.out.println(told);
    }

    private void table() {
        lines.sort(Comparator.comparing(Line::worst).reversed());
        say(String.format(Locale.ROOT, "%d addresses of %d people; over %.1f at p50: %d, at p99: %d; more than %d statements: %d", lines.size(), lines.stream().map(l -> l.role.user()).distinct().count(),
                GOAL, count(l -> l.sides.ratio(50), GOAL), count(l -> l.sides.ratio(99), GOAL), MOST, count(l -> l.sides.other().most(), MOST)));
        say(String.format(Locale.ROOT, "Median ratio p50 %.2f, p99 %.2f. Even to odd turns of the small one alone: p50 in the median %.2f, p99 %.2f; of a tenth of the pages p99 above %.2f",
                median(l -> l.sides.ratio(50)), median(l -> l.sides.ratio(99)), median(l -> l.sides.noise(50)), median(l -> l.sides.noise(99)),
                lines.stream().map(l -> l.sides.noise(99)).sorted().toList().get(lines.size() * 9 / 10)));
        say("More than " + MOST + ": " + lines.stream().filter(l -> l.sides.other().most() > MOST).map(l -> l.address.replaceAll("\\?.*", "") + " " + l.sides.other().most() + " (" + l.role.user() + ")")
                .distinct().collect(Collectors.joining(", ")));
        say("More statements at the big one: " + lines.stream().filter(l -> l.sides.other().most() > l.sides.one().most())
                .map(l -> l.address + " " + l.sides.one().most() + " → " + l.sides.other().most()).collect(Collectors.joining(", ")));
        say("Answered otherwise: " + differ);
        say(String.format(Locale.ROOT, HEAD, options.people()) + lines.stream().map(Line::cells).collect(Collectors.joining("\n")));
    }

    private long count(ToDoubleFunction<Line> figure, double above) {
        return lines.stream().filter(l -> figure.applyAsDouble(l) > above).count();
    }

    private double median(ToDoubleFunction<Line> figure) {
        return Figures.median(lines.stream().map(figure::applyAsDouble).toList());
    }
}
