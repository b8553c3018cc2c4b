package masar.benchmarks;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The last step of a correction: the press on «send» of the page where answers are checked, up to the redirect that names the number.
 * Each person sends once; what comes before (the field, the reason, the terms) is done beforehand and not measured.
 */
final class SendRequest {
    /** By this the requests of a run are found again. */
    static final String NOTE = "bench";
    /** So many come in and go through the steps before the press together: their sessions wait meanwhile. */
    private static final int AT_ONCE = 96;
    /** Presses of a round, all ready before: fewer are over in less than half a second. */
    private static final int ROUND = 3 * AT_ONCE;
    /** Batches after which the compiler is at rest when it had less than a tenth of each: one alone may have met a pause of its own. */
    private static final int RESTED = 2;
    private final Run run;
    private final Deque<Person.Known> unspent;
    private final Set<String> numbers = ConcurrentHashMap.newKeySet();

    private SendRequest(Run run) {
        this.run = run;
        // From the far end: the first ones are those who look at pages.
        this.unspent = new ArrayDeque<>(run.people());
    }

    /** Answers how many were sent. */
    static long measure(Run run) throws Exception {
        SendRequest sending = new SendRequest(run);
        sending.all();
        return sending.numbers.size();
    }

    private void all() throws Exception {
        String warmed = warm();
        Person clerk = run.enterBare(run.people().get(0));
        clerk.once(clerk.request("/bare/send", Map.of("pattern", numbers.iterator().next().replace("-", "")))).must(200);
        Map<String, List<Visit>> bare = new LinkedHashMap<>();
        bare.put(Compared.FACES, pages());
        bare.put(Compared.SERVLET, servlets());
        for (List<Visit> visits : bare.values()) {
            Load.warm(run.server(), visits.subList(0, Compared.CROWD));
        }
        Figures figures = run.figures();
        List<Double> toFaces = new ArrayList<>();
        List<Double> toServlet = new ArrayList<>();
        Map<String, List<Double>> throughput = new LinkedHashMap<>();
        for (int round = 0; round < run.options().rounds(); round++) {
            double product = spend(prepared(ROUND), Compared.CROWD);
            double faces = Load.closed(bare.get(Compared.FACES).subList(0, Compared.CROWD), run.options().length()).perSecond();
            double servlet = Load.closed(bare.get(Compared.SERVLET).subList(0, Compared.CROWD), run.options().length()).perSecond();
            toFaces.add(product / faces);
            toServlet.add(product / servlet);
            throughput.computeIfAbsent(Compared.PRODUCT, k -> new ArrayList<>()).add(product);
            throughput.computeIfAbsent(Compared.FACES, k -> new ArrayList<>()).add(faces);
            throughput.computeIfAbsent(Compared.SERVLET, k -> new ArrayList<>()).add(servlet);
        }
        figures.ratio("send a correction: throughput to the bare Faces page", toFaces, 0.4, Double.NaN);
        figures.ratio("send a correction: throughput to the bare servlet", toServlet, Double.NaN, Double.NaN);
        figures.head("send a correction", Compared.PRODUCT, Compared.FACES, Compared.SERVLET);
        figures.figure("throughput, " + Compared.CROWD + " at once, a second", throughput.values().stream()
                .map(v -> Figures.number(Figures.median(v))).toArray(String[]::new));
        figures.figure("presses before, to warm up", warmed, "", "");
        for (Compared.Level level : Compared.LEVELS) {
            List<Visit> ready = prepared(visits(level));
            Measured product = Load.open(ready, level.every().multipliedBy(ready.size()).dividedBy(level.people()), level.every()
                    .multipliedBy(ready.size()).dividedBy(level.people()));
            List<String> cells = new ArrayList<>(List.of(cell(product)));
            for (List<Visit> visits : bare.values()) {
                cells.add(cell(Load.open(visits.subList(0, level.people()), level.every(), run.options().length())));
            }
            figures.figure(level.words() + ": p50 / p99, ms", cells.toArray(String[]::new));
        }
    }

    /**
     * Sends until the server's compiler had less than a tenth of two batches in a row, as {@link Load#warm} does for pages; each press takes a person, so
     * it ends where no more are left than the rounds need. The yardsticks are asked by the same few people again and again and rest long before.
     * Answers how many that took.
     */
    private String warm() throws Exception {
        int kept = run.options().rounds() * ROUND + Compared.LEVELS.stream().mapToInt(this::visits).sum();
        long before = run.server().compiledMillis();
        int rested = 0;
        while (rested < RESTED && unspent.size() >= kept + AT_ONCE) {
            long begun = System.nanoTime();
            spend(prepared(AT_ONCE), Compared.CROWD);
            long now = run.server().compiledMillis();
            rested = Load.rested(now - before, System.nanoTime() - begun) ? rested + 1 : 0;
            before = now;
        }
        return run.people().size() - unspent.size() + (rested < RESTED ? ", the compiler still at work" : ", the compiler at rest");
    }

    /** How many come one after the other at a level: a person sends once, so as many as pages would be opened. */
    private int visits(Compared.Level level) {
        return Math.max((int) (run.options().length().multipliedBy(level.people()).dividedBy(level.every())), level.people());
    }

    private static String cell(Measured measured) {
        return Figures.number(measured.millis(50)) + " / " + Figures.number(measured.millis(99));
    }

    /** So many hands share these sends, each once, as fast as they are answered; sends a second. */
    private double spend(List<Visit> ready, int hands) throws Exception {
        Deque<Visit> left = new java.util.concurrent.ConcurrentLinkedDeque<>(ready);
        List<Visit> each = new ArrayList<>();
        for (int i = 0; i < hands; i++) {
            each.add(() -> {
                for (Visit next = left.poll(); next != null; next = left.poll()) {
                    next.once();
                }
            });
        }
        Measured all = Load.once(each);
        return ready.size() * 1e9 / all.nanos();
    }

    private List<Visit> prepared(int count) throws Exception {
        List<Callable<Visit>> each = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Person.Known who = unspent.removeLast();
            each.add(() -> prepared(run.enter(who)));
        }
        return Run.shared(each);
    }

    private Visit prepared(Person person) throws Exception {
        press(person, "/my/record/field?f=STREET", "save", Map.of("wanted", "شارع " + person.who.nationalId()));
        press(person, "/my/record/reason", "save", Map.of("note", NOTE, "terms", "true"));
        byte[] send = Form.of(person.open("/my/record/check"), "/my/record/check", "send").ready(person);
        return () -> {
            String sent = person.ask(send).must(302).header("Location");
            String number = sent.contains("number=") ? Person.parameters(sent).get("number") : "";
            if (!number.matches("\\d[\\d-]+\\d") || !numbers.add(number)) {
                throw new WrongAnswer("sent, and led to " + sent);
            }
            person.leave();
        };
    }

    private static void press(Person person, String path, String button, Map<String, String> fields) throws Exception {
        Form form = Form.of(person.open(path), path, button);
        fields.forEach(form::fill);
        Answer answer = person.once(form.ready(person));
        if (answer.status() != 302) {
            throw new WrongAnswer(path + " was not saved: " + answer.text());
        }
    }

    private List<Visit> pages() throws Exception {
        List<Visit> all = new ArrayList<>();
        for (Person.Known who : run.people().subList(0, 32)) {
            Person person = run.enterBare(who);
            byte[] send = Form.of(person.open("/bare/send.xhtml"), "/bare/send.xhtml", "send").fill("wanted", "شارع").ready(person);
            all.add(() -> mustName(person.ask(send)));
        }
        return all;
    }

    private List<Visit> servlets() throws Exception {
        List<Visit> all = new ArrayList<>();
        for (Person.Known who : run.people().subList(0, 32)) {
            Person person = run.enterBare(who);
            byte[] send = person.request("/bare/send", Map.of("wanted", "شارع"));
            all.add(() -> mustName(person.ask(send)));
        }
        return all;
    }

    private static void mustName(Answer answer) {
        if (!answer.must(302).header("Location").contains("number=")) {
            throw new WrongAnswer("sent, and led to " + answer.header("Location"));
        }
    }
}
