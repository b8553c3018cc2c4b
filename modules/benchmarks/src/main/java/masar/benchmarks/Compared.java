package masar.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing done three ways in one process: by the product, by a bare Faces page, by a bare servlet. */
final class Compared {
    static final String PRODUCT = "Masar";
    static final String FACES = "bare Faces page";
    static final String SERVLET = "bare servlet";
    /** How many come at once where throughput is taken. */
    static final int CROWD = 8;
    private static final int TURNS_BEFORE = 8;

    /**
     * So many people signed in, each asking again after so long.
     *
     * @param people how many
     * @param every  how long between two pages of one person
     */
    record Level(int people, Duration every) {
        /** What the table calls it. */
        String words() {
            return people + (people == 1 ? " person, " : " people, ") + Math.round(people * 1000.0 / every.toMillis()) + " a second";
        }
    }

    /** The levels at which times are taken. */
    static final List<Level> LEVELS = List.of(new Level(1, Duration.ofMillis(125)), new Level(8, Duration.ofMillis(500)),
            new Level(32, Duration.ofSeconds(1)));

    private final Run run;
    private final String name;
    private final Map<String, List<Visit>> ways = new LinkedHashMap<>();
    private final Map<String, List<Double>> throughput = new LinkedHashMap<>();
    private final Map<String, List<Double>> processor = new LinkedHashMap<>();
    private final Map<String, Map<Level, Measured>> times = new LinkedHashMap<>();

    Compared(Run run, String name) {
        this.run = run;
        this.name = name;
    }

    /** One of the ways, with the visits of 32 people. */
    Compared way(String way, List<Visit> visits) {
        ways.put(way, visits);
        throughput.put(way, new ArrayList<>());
        processor.put(way, new ArrayList<>());
        times.put(way, new LinkedHashMap<>());
        return this;
    }

    /** Takes all figures, the ways in turn, each round in another order. */
    Compared measure() throws Exception {
        for (List<Visit> visits : ways.values()) {
            Load.warm(run.server(), visits.subList(0, CROWD));
        }
        if (run.options().profile()) {
            profile();
        }
        settle();
        for (int round = 0; round < run.options().rounds(); round++) {
            List<String> order = new ArrayList<>(ways.keySet());
            java.util.Collections.rotate(order, round);
            turn(order);
            for (Level level : LEVELS) {
                for (String way : order) {
                    Measured now = Load.open(ways.get(way).subList(0, level.people()), level.every(), run.options().length());
                    times.get(way).merge(level, now, Measured::and);
                }
            }
        }
        return this;
    }

    /** What the ways do to each other's compiled code when they first take turns, and eight at once to that of two, is no round's. */
    private void settle() throws Exception {
        boolean rested = false;
        for (int turns = 0; turns < TURNS_BEFORE && !rested; turns++) {
            long begun = System.nanoTime();
            long compiled = run.server().compiledMillis();
            turn(new ArrayList<>(ways.keySet()));
            rested = Load.rested(run.server().compiledMillis() - compiled, System.nanoTime() - begun);
        }
        throughput.values().forEach(List::clear);
        processor.values().forEach(List::clear);
    }

    private void turn(List<String> order) throws Exception {
        for (String way : order) {
            double before = run.server().processorMillis();
            Measured now = Load.closed(ways.get(way).subList(0, CROWD), run.options().length());
            processor.get(way).add((run.server().processorMillis() - before) / now.times().getTotalCount());
            throughput.get(way).add(now.perSecond());
        }
    }

    /** Writes them down; goals are for throughput against the bare Faces page and the bare servlet. */
    void tell(double goalFaces, double goalServlet) {
        Figures figures = run.figures();
        figures.ratio(name + ": throughput to the bare Faces page", ratios(throughput, PRODUCT, FACES), goalFaces, Double.NaN);
        figures.ratio(name + ": throughput to the bare servlet", ratios(throughput, PRODUCT, SERVLET), goalServlet, Double.NaN);
        figures.ratio(name + ": processor time of the bare Faces page to that of Masar", ratios(processor, FACES, PRODUCT), Double.NaN, Double.NaN);
        figures.head(name, PRODUCT, FACES, SERVLET);
        figures.figure("throughput, " + CROWD + " at once, a second", each(way -> Figures.number(Figures.median(throughput.get(way)))));
        figures.figure("processor time of the server for one, ms", each(way -> Figures.number(Figures.median(processor.get(way)))));
        for (Level level : times.get(PRODUCT).keySet()) {
            figures.figure(level.words() + ": p50 / p99, ms", each(way -> Figures.number(times.get(way).get(level).millis(50)) + " / "
                    + Figures.number(times.get(way).get(level).millis(99))));
        }
    }

    private static List<Double> ratios(Map<String, List<Double>> rounds, String one, String other) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < rounds.get(one).size(); i++) {
            all.add(rounds.get(one).get(i) / rounds.get(other).get(i));
        }
        return all;
    }

    private String[] each(java.util.function.Function<String, String> cell) {
        return List.of(PRODUCT, FACES, SERVLET).stream().map(cell).toArray(String[]::new);
    }

    private void profile() throws Exception {
        for (String way : List.of(PRODUCT, FACES)) {
            Path file = run.options().home().resolve((name + " " + way).replace(' ', '-') + ".jfr");
            run.server().jcmd("JFR.start", "name=bench", "settings=profile");
            Load.closed(ways.get(way).subList(0, CROWD), Duration.ofSeconds(15));
            run.server().jcmd("JFR.stop", "name=bench", "filename=" + file);
        }
    }
}
