package masar.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What every measurement has: the server with product and yardsticks, people who can come in, and where figures go. */
record Run(Options options, ServerProcess server, NationalSignOn signOn, List<Person.Known> people, List<Person.Known> officers, Figures figures) {
    /** The end of every whole page. */
    static final byte[] END = "</html>".getBytes(StandardCharsets.UTF_8);
    private static final int HANDS = 4;

    /** Somebody signed in at the product, by the same steps as a browser goes. */
    Person enter(Person.Known who) throws Exception {
        Person person = new Person(who, server.port);
        Answer away = person.once(person.request("/sign-in?then=/my/record"));
        String door = away.header("Location");
        if (!door.startsWith(signOn.issuer())) {
            throw new WrongAnswer("sent to '" + door + "' and not to the sign-on; status " + away.status());
        }
        var asked = Person.parameters(door);
        Answer back = person.once(person.request("/callback?code=" + Person.code(signOn.code(who, asked.get("nonce"))) + "&state="
                + Person.code(asked.get("state"))));
        for (int hop = 0; hop < 3 && !back.header("Location").endsWith("/my/record"); hop++) {
            back = person.once(person.request(Person.local(back.header("Location"))));
        }
        return person;
    }

    /** Somebody with a session at the yardsticks. */
    Person enterBare(Person.Known who) throws Exception {
        Person person = new Person(who, server.port);
        person.once(person.request("/bare/sign-in?who=" + who.nationalId() + "&agency=" + who.agency())).must(200);
        return person;
    }

    /** So many of them, over again where there are fewer. */
    static List<Person.Known> some(List<Person.Known> of, int count) {
        List<Person.Known> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(of.get(i % of.size()));
        }
        return all;
    }

    /** Work that is not measured, done by a few hands at once; its results in the order given. */
    static <T> List<T> shared(List<Callable<T>> work) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<T> all = new ArrayList<>();
            for (Future<T> each : hands.invokeAll(work)) {
                all.add(each.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            hands.shutdown();
        }
    }

    /** Where somebody enters. */
    interface Door {
        Person enter(Person.Known who) throws Exception;
    }

    /** Visits of one page by these people, each answer held against the words that must be in it. */
    static List<Visit> visits(List<Person.Known> people, Door door, String path, Words words) throws Exception {
        List<Visit> visits = new ArrayList<>();
        for (Person.Known who : people) {
            Person person = door.enter(who);
            byte[] request = person.request(path);
            byte[] mark = words.of(who).getBytes(StandardCharsets.UTF_8);
            visits.add(() -> person.ask(request).must(200, mark, END));
        }
        return visits;
    }

    /** The words that only this person's page has. */
    interface Words {
        String of(Person.Known who);
    }
}
