package masar.benchmarks;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every page and every call that shows something, of every role, at {@code -Dbench.people} people beside the same page at 2,000: two servers of the same JAR on two databases
 * of one PostgreSQL, asked in turn. Then the searches among so many, beside a read by a key through the same page.
 */
@Tag("database")
@DisplayName("The house at the nation's size")
class NationBench {
    private static final int TURNS = Integer.getInteger("bench.turns", 20);
    private static final int AGAIN = Integer.getInteger("bench.again", 100);
    private static final int SEARCHES = Integer.getInteger("bench.searches", 200);
    private static final double SEARCH_GOAL = 3;
    private static final int REST_SECONDS = Integer.getInteger("bench.rest", 600);
    private final Options options = Options.read();
    private final Map<String, Person.Known> people = new HashMap<>();
    private final TwoSizes sizes = new TwoSizes(options);
    private NationData data;
    private NationalSignOn signOn;
    private ServerProcess small;
    private ServerProcess big;

    @Test
    @DisplayName("page by page, and its searches")
    void many() throws Exception {
        assumeTrue("postgresql".equals(System.getProperty("masar.test.db")), "the nation's database is PostgreSQL");
        Files.createDirectories(options.home());
        try (NationData filled = new NationData(options)) {
            data = filled;
            data.fill();
            for (Role role : Role.ALL) {
                known(role);
            }
            try (NationalSignOn stand = new NationalSignOn(options.port() + 2); ServerProcess few = server(data.small(), options.port(), stand);
                    ServerProcess many = server(data.big(), options.port() + 1, stand)) {
                signOn = stand;
                small = few;
                big = many;
                data.rest(REST_SECONDS);
                if (options.wants("searches")) {
                    searches();
                }
                if (options.wants("walk")) {
                    walk();
                }
            } finally {
                // What was measured is told, however it ended.
                sizes.tell();
            }
        }
    }

    private ServerProcess server(String database, int port, NationalSignOn stand) throws Exception {
        List<String> settings = data.settings(database, port, "-Dmasar.monitor.open=true");
        settings.addAll(stand.settings());
        return ServerProcess.start(options.jar(), data.folder(database), port, "/", settings, List.of());
    }

    /** Whom the demo calls so; registered, in both. */
    private void known(Role role) throws Exception {
        if (role == Role.ANYBODY) {
            people.put(role.user(), new Person.Known("", "", "", ""));
            return;
        }
        List<String> row = data.rows(data.small(), "select national_id, name_ar, name_en, agency_code from records.employee where name_en = '" + role.nameEn() + "' order by id").get(0);
        people.put(role.user(), new Person.Known(row.get(0), row.get(1), row.get(2), row.get(3)));
        for (String database : List.of(data.small(), data.big())) {
            data.execute(database, "insert into identities.account (national_id, state, email, mobile, language, version) values ('" + row.get(0) + "', 'ACTIVE', '" + role.user()
                    + "@example.sa', '', 'ar', 1) on conflict (national_id) do update set state = 'ACTIVE'");
        }
    }

    private Person enter(Role role, ServerProcess at) throws Exception {
        Person.Known who = people.get(role.user());
        return role == Role.ANYBODY ? new Person(who, at.port) : new Run(options, at, signOn, List.of(), List.of(), new Figures()).enter(who);
    }

    private void walk() throws Exception {
        Set<String> pages = Walk.pages(options.jar());
        Set<String> unseen = new TreeSet<>(pages);
        List<String> named = List.of(System.getProperty("bench.roles", "").split(","));
        for (Role role : Role.ALL.stream().filter(r -> named.contains("") || named.contains(r.user())).toList()) {
            Person guide = enter(role, small);
            List<String> addresses = Walk.of(role, guide, pages);
            guide.leave();
            addresses.forEach(a -> unseen.remove(a.replaceAll("\\?.*", "")));
            System.out.printf(Locale.ROOT, "%tT %s is led to %d addresses%n", System.currentTimeMillis(), role.user(), addresses.size());
            List<TwoSizes.Line> slow = new ArrayList<>();
            for (TwoSizes.Line line : measured(role, addresses, TURNS, false)) {
                if (line.doubtful()) {
                    slow.add(line);
                } else {
                    sizes.add(List.of(line));
                }
            }
            List<TwoSizes.Line> again = measured(role, slow.stream().map(TwoSizes.Line::address).toList(), AGAIN, true);
            sizes.add(again);
            System.out.printf(Locale.ROOT, "%s: %d addresses, %d asked again, %d over the goal at p50%n", role.user(), addresses.size() + role.calls().size(), slow.size(),
                    again.stream().filter(l -> l.sides().ratio(50) > TwoSizes.GOAL).count());
        }
        sizes.say("Pages that nobody came to: " + String.join(", ", unseen));
    }

    private List<TwoSizes.Line> measured(Role role, List<String> addresses, int turns, boolean again) throws Exception {
        List<TwoSizes.Line> all = new ArrayList<>();
        Person one = enter(role, small);
        Person other = enter(role, big);
        List<String> whole = new ArrayList<>(addresses);
        if (!again) {
            whole.addAll(calls(role));
        }
        for (String address : whole) {
            byte[] toOne = question(role, one, address);
            byte[] toOther = question(role, other, address);
            try {
                all.add(new TwoSizes.Line(role, address, new SideBySide(turn -> one.ask(toOne), turn -> other.ask(toOther)).turns(turns), again));
            } catch (WrongAnswer wrong) {
                sizes.differs(role.user() + " " + address + ": " + wrong.getMessage());
            }
        }
        one.leave();
        other.leave();
        return all;
    }

    private byte[] question(Role role, Person person, String address) {
        return !address.startsWith("/api/") ? person.request(address) : person.call(address, role == Role.ANYBODY ? "" : signOn.apiToken(person.who));
    }

    // A number in both databases: of the caller's own, or of their agency's.
    private List<String> calls(Role role) throws Exception {
        Person.Known who = people.get(role.user());
        List<List<String>> numbers = data.rows(data.small(), "select number from requests.request where number is not null and state <> 'DRAFT' and " + (role.doors().contains("/my")
                ? "sender_id = '" + who.nationalId() + "'" : "agency = '" + who.agency() + "' and kind = 'data-correction' and applicant_id <> '" + who.nationalId() + "'") + " order by id");
        return role.calls().stream().filter(c -> !c.contains("NUMBER") || !numbers.isEmpty()).map(c -> c.contains("NUMBER") ? c.replace("NUMBER", numbers.get(0).get(0)) : c).toList();
    }

    /** Searches among the many, each turn for another of its words, beside the page that is asked for one person by the whole ID, or for a number. */
    private void searches() throws Exception {
        List<String> ids = column("select national_id from records.employee where agency_code <> '' order by name_en, id offset 100 fetch first 200 rows only");
        String agency = people.get("majed").agency();
        List<String> theirs = column("select national_id from records.employee where agency_code = '" + agency + "' order by name_en, id fetch first 200 rows only");
        List<String> numbers = column("select number from requests.request where agency = '" + agency + "' and number is not null and state <> 'DRAFT' order by sent_at desc fetch first 200 rows only");
        List<String> names = List.of("محمد", "مطير", "سويلم", "القحط", "عبدالله الدوسر", "نور", "الراشد", "فهد ناصر", "هند سالم", "شهري");
        sizes.say("| search at the big one | who | statements | p50, ms | p99, ms | a key read p50 | p99 | p50 ratio | p99 ratio |\n|---|---|--:|--:|--:|--:|--:|--:|--:|");
        search("omar", "part of a name", "/ministry/people?q=", names, ids);
        search("omar", "first six digits of an ID", "/ministry/people?q=", ids.stream().map(i -> i.substring(0, 6)).toList(), ids);
        search("omar", "first eight digits of an ID", "/ministry/people?q=", ids.stream().map(i -> i.substring(0, 8)).toList(), ids);
        search("majed", "part of a name", "/agency/people?q=", names, theirs);
        search("majed", "first six digits of an ID", "/agency/people?q=", theirs.stream().map(i -> i.substring(0, 6)).toList(), theirs);
        search("majed", "request number", "/agency/inbox?shown=ALL&text=", numbers, List.of("4800000000"));
        search("majed", "whole ID in the inbox", "/agency/inbox?shown=ALL&text=", theirs, List.of("4800000000"));
        search("majed", "part of a name in the inbox", "/agency/inbox?shown=ALL&text=", names, List.of("4800000000"));
    }

    private void search(String user, String what, String page, List<String> words, List<String> keys) throws Exception {
        Role role = Role.ALL.stream().filter(r -> r.user().equals(user)).findFirst().orElseThrow();
        Person person = enter(role, big);
        SideBySide sides = new SideBySide(asked(person, page, keys), asked(person, page, words)).turns(SEARCHES);
        person.leave();
        sizes.say(String.format(Locale.ROOT, "| %s, `%s` | %s | %s | %.1f | %.1f | %.1f | %.1f | %.2f | %.2f%s |", what, page, user, sides.other().statements(), sides.other().millis(50), sides.other().millis(99),
                sides.one().millis(50), sides.one().millis(99), sides.ratio(50), sides.ratio(99), sides.ratio(99) > SEARCH_GOAL ? " **short**" : ""));
    }

    private static SideBySide.Question asked(Person person, String page, List<String> words) {
        return turn -> person.ask(person.request(page + Person.code(words.get(turn % words.size()))));
    }

    private List<String> column(String query) throws Exception {
        return data.rows(data.big(), query).stream().map(row -> row.get(0)).toList();
    }
}
