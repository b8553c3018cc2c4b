package masar.benchmarks;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The week a round opens: many signed-in people of one agency go their ways by a fixed plan, in an open model, while officers decide what
 * some of them send; at a tenth of the rate, at the rate, and at a tenth again, so that the figures say what the load costs.
 */
final class Week {
    /** The largest agency in which the demo has a published scheme of many grades. */
    static final String AGENCY = "MOH";
    private static final double QUIET = 0.1;
    private static final double MOST_RATE = 500;
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int WARM_PART = 3;
    private static final double HUNDRED = 100;
    private final Run run;
    private final List<Person.Known> officers;
    private final OpenRound round;
    private final Deque<Person.Known> applicants;
    private final List<Person.Known> all;
    /** Who has asked for nothing yet: a person has one correction at a time. */
    private final Deque<Person.Known> correcting;
    private final WeekCount count = new WeekCount();
    private int came;

    private Week(Run run, List<Person.Known> officers, OpenRound round) {
        this.run = run;
        this.officers = officers;
        this.round = round;
        this.applicants = new ArrayDeque<>(round.applicants());
        this.all = new ArrayList<>(round.others());
        this.all.addAll(round.applicants());
        this.correcting = new ArrayDeque<>(run.people().stream().filter(p -> p.agency().equals(AGENCY)).toList());
    }

    /** What is to be found in the database afterwards. */
    record Promised(String round, WeekCount count) {
        /** Asserts that it is. */
        void hold(CivilService service) throws SQLException {
            String ofRound = " from promotions.application where round_id = " + round;
            service.mustHold("applications", count.applications.get(), "select count(*)" + ofRound + " and state = 'SENT'");
            service.mustHold("wishes", count.applications.get(), "select count(*) from promotions.wish where application_id in (select id" + ofRound + ")");
            service.mustHold("applications in the trail", count.applications.get(),
                    "select count(*) from journal.audit where act in ('application.sent', 'application.changed') and entity_kind = 'round' and entity_id = '" + round + "'");
            service.mustHold("corrections", count.corrections(), "select count(*) from requests.request where note = '" + WeekWalk.NOTE + "' and number is not null");
            service.mustHold("verified corrections", count.verified.get(),
                    "select count(*) from requests.happening h, requests.request r where r.id = h.request_id and r.note = '" + WeekWalk.NOTE + "' and h.move = 'VERIFY'");
            service.leave();
        }
    }

    /** One level of load: what came of it, and what the server had to do. */
    private record Level(WeekPlan plan, Load.Planned measured, double processor, long before, long after) {
        double millis(double percent) {
            return measured.all().millis(percent);
        }

        /** Both together: what the first began with and the other ended with. */
        Level and(Level later) {
            return new Level(plan, measured.and(later.measured), (processor + later.processor) / 2, before, later.after);
        }

        Measured of(WeekPlan.Step step) {
            return measured.each().get(step.words);
        }
    }

    static Promised measure(Run run, List<Person.Known> people, List<Person.Known> officers, Figures figures) throws Exception {
        Options options = run.options();
        if (!(options.rate() > 0 && options.rate() <= MOST_RATE) || options.week().toSeconds() < 1 || options.week().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a rate of at most " + MOST_RATE + " steps a second, for at least one and at most " + LONGEST.toSeconds() + " seconds");
        }
        WeekPlan loaded = WeekPlan.of(options.rate(), options.week());
        WeekPlan quiet = WeekPlan.of(options.rate() * QUIET, options.week());
        WeekPlan warm = WeekPlan.of(options.rate(), options.week().dividedBy(WARM_PART));
        Week week = new Week(run, officers, OpenRound.make(run, officers.get(0), CivilService.TODAY, people));
        System.out.println("the round is open; of " + people.size() + " people of the agency " + week.applicants.size() + " may apply");
        week.mustSuffice(WeekPlan.Journey.APPLY, week.applicants.size(), loaded, quiet, quiet, warm);
        week.mustSuffice(WeekPlan.Journey.CORRECT, week.correcting.size(), loaded, quiet, quiet, warm);
        week.take(warm);
        Level before = week.take(quiet);
        Level full = week.take(loaded);
        Level after = week.take(quiet);
        figures.ratio("how far these can be trusted: p50 of all steps at a tenth of the rate, after the load to before it", List.of(after.millis(HUNDRED / 2)
                / before.millis(HUNDRED / 2)), Double.NaN, Double.NaN);
        tell(figures, full, before.and(after));
        return new Promised(week.round.id(), week.count);
    }

    private void mustSuffice(WeekPlan.Journey journey, int there, WeekPlan... plans) {
        int needed = Arrays.stream(plans).mapToInt(p -> p.count(journey)).sum();
        if (needed > there) {
            throw new IllegalArgumentException(journey + ": the plan needs " + needed + " people, and of " + all.size() + " in the agency there are " + there
                    + "; lower -Drate= or -Dseconds=, or raise -Dpeople=");
        }
    }

    private Level take(WeekPlan plan) throws Exception {
        List<List<Load.Moment>> ways = enter(plan);
        long before = run.server().live();
        double spent = run.server().processorMillis();
        Load.Planned measured = Load.plans(ways);
        double processor = (run.server().processorMillis() - spent) / measured.all().times().getTotalCount();
        for (var step : plan.steps().entrySet()) {
            long done = measured.each().get(step.getKey().words).times().getTotalCount();
            if (done != step.getValue()) {
                throw new WrongAnswer(step.getKey().words + " was planned " + step.getValue() + " times and done " + done);
            }
        }
        return new Level(plan, measured, processor, before, run.server().live());
    }

    /** Everybody signs in before the first of them begins. */
    private List<List<Load.Moment>> enter(WeekPlan plan) throws Exception {
        List<Callable<List<Load.Moment>>> coming = new ArrayList<>();
        for (WeekPlan.Arrival arrival : plan.arrivals()) {
            Person.Known who = switch (arrival.journey()) {
                case APPLY -> applicants.removeFirst();
                case OFFICE -> officers.get(came % officers.size());
                case CORRECT -> correcting.removeFirst();
                case LOOK -> all.get(came % all.size());
            };
            came++;
            coming.add(() -> WeekWalk.of(arrival, run.enter(who), round, count));
        }
        return Run.shared(coming);
    }

    private static void tell(Figures figures, Level full, Level tenth) {
        figures.ratio("all steps: p50 to that at a tenth of the rate", List.of(full.millis(HUNDRED / 2) / tenth.millis(HUNDRED / 2)), Double.NaN, Double.NaN);
        figures.ratio("all steps: p99 to that at a tenth of the rate", List.of(full.millis(HUNDRED - 1) / tenth.millis(HUNDRED - 1)), Double.NaN, Double.NaN);
        figures.ratio("processor time of the server for a step to that at a tenth of the rate", List.of(full.processor() / tenth.processor()), Double.NaN, Double.NaN);
        figures.head("the week a round opens", Figures.number(full.plan().rate()) + " steps a second", Figures.number(tenth.plan().rate()) + " steps a second, twice");
        both(figures, "people who came, each with a session and a connection", full, tenth, l -> String.valueOf(l.plan().arrivals().size()));
        both(figures, "applications sent, each pressed twice", full, tenth, l -> String.valueOf(l.plan().count(WeekPlan.Journey.APPLY)));
        both(figures, "corrections sent / verified by officers", full, tenth, l -> l.plan().count(WeekPlan.Journey.CORRECT) + " / " + l.plan().count(WeekPlan.Journey.OFFICE));
        both(figures, "steps done, a second of the whole time", full, tenth, l -> Figures.number(l.measured().all().perSecond()));
        both(figures, "wrong answers, of which one fails the run", full, tenth, l -> "0");
        both(figures, "processor time of the server for a step, ms", full, tenth, l -> Figures.number(l.processor()));
        both(figures, "heap live, everybody signed in / after, MB", full, tenth, l -> Figures.number(l.before() / 1048576.0) + " / " + Figures.number(l.after() / 1048576.0));
        figures.head("step, ms from the moment planned", "count", "p50", "p99", "worst", "count at a tenth", "p50", "p99", "p50 to that at a tenth");
        for (WeekPlan.Step step : WeekPlan.Step.values()) {
            line(figures, step.words, full.of(step), tenth.of(step));
        }
        line(figures, "all", full.measured().all(), tenth.measured().all());
    }

    private static void both(Figures figures, String name, Level full, Level tenth, java.util.function.Function<Level, String> cell) {
        figures.figure(name, cell.apply(full), cell.apply(tenth));
    }

    private static void line(Figures figures, String name, Measured full, Measured tenth) {
        figures.figure(name, String.valueOf(full.times().getTotalCount()), Figures.number(full.millis(HUNDRED / 2)), Figures.number(full.millis(HUNDRED - 1)),
                Figures.number(full.millis(HUNDRED)), String.valueOf(tenth.times().getTotalCount()), Figures.number(tenth.millis(HUNDRED / 2)),
                Figures.number(tenth.millis(HUNDRED - 1)), Figures.number(full.millis(HUNDRED / 2) / tenth.millis(HUNDRED / 2)));
    }
}
