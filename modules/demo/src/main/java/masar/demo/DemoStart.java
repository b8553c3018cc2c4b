package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Logger;
import java.util.stream.Stream;
import masar.identity.NewGrant;
import masar.identity.Powers;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Setting;
import masar.kernel.Slice;
import masar.records.Agencies;
import masar.records.Agency;
import masar.records.EmployeeRow;
import masar.records.Import;
import masar.records.ImportReport;
import masar.records.Reference;

/** Makes the demo's civil service when the house starts, through the same doors that a ministry's own data would use. Repeating it changes nothing. */
@ApplicationScoped
@OpenToAll("called by the house at its start, and does nothing unless the demo is on")
public class DemoStart {
    /** Whether this is the demo. */
    public static final Setting ON = Setting.of("masar.demo", "false");
    /** How many people the crowd has beside those with names. */
    public static final Setting PEOPLE = Setting.of("masar.demo.people", "4000");
    private static final String CAST = "demo-cast";
    private static final String LATER = "demo-cast-later";
    private static final String NEWEST = "demo-cast-newest";
    /** How many of the crowd at an agency look whether a post of its round is open to them. */
    private static final int CONTESTANTS = 60;
    private static final int FIRST_CONTESTANTS = 25;
    /** How many of the crowd at each of the two agencies have confirmed where they work. */
    private static final int CONFIRMING = 20;
    private static final LocalDate GRANTED = LocalDate.of(2026, 1, 1);
    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject Reference reference;
    @Inject Agencies agencies;
    @Inject Import people;
    @Inject Powers powers;
    @Inject CivilClock clock;
    @Inject Desks desks;
    @Inject Appraised appraised;
    @Inject Contests contests;
    @Inject Decided decided;
    @Inject Voices voices;
    @Inject LeaveStories leaves;
    @Inject WorkplaceStories workplaces;
    @Inject CharterStories charters;
    @Inject TrainingStories training;
    @Inject AllowanceStories allowances;

    private List<Person> cast = List.of();

    /** Makes everything that is not there yet. */
    public void make() {
        if (!ON.yes()) {
            return;
        }
        Ladder ladder = new Ladder(reference.grades(Reference.GENERAL_LADDER, clock.today()));
        cast = Cast.on(ladder);
        LocalDate today = clock.today();
        List<Voices.Form> forms = Stream.of(named("hind"), named("latifa"), "").map(voices::form).toList();
        try {
            if (!people.finished(CAST)) {
                // The records are brought in some weeks ago, so that what lies on the desks could happen since.
                clock.moveTo(today.minusDays(Desks.DAYS));
            }
            people(ladder, today);
            voices.grieve(named("reem"), named("majed"), today);
        } finally {
            clock.moveTo(today);
        }
        if (!voices.said(named("hind"))) {
            voices.write(forms.get(0), forms.get(1), forms.get(2), named("omar"));
        }
    }

    private void people(Ladder ladder, LocalDate today) {
        Workplaces.missing(all(), reference.regions(), reference.cities()).forEach(agencies::create);
        // What is on record already is not brought in again: people may have had it corrected since. Who joined later comes apart, so that
        // the data of an earlier demo has them too.
        named(CAST, p -> p.number() != Cast.LATER && p.number() != Cast.NEWEST);
        named(LATER, p -> p.number() == Cast.LATER);
        named(NEWEST, p -> p.number() == Cast.NEWEST);
        cast.forEach(this::grant);
        int size = PEOPLE.number();
        Crowd crowd = crowd(ladder, size);
        // The crowd never changes, and looking at each of them again would make every later start as slow as the first.
        if (!people.finished("demo-crowd-" + size)) {
            report(people.employees(crowd, "demo-crowd-" + size));
        }
        appraised.make(cast, () -> crowd(ladder, size), size);
        contests(crowd, size, today);
        Desks.Desk roads = desk(crowd, Cast.ROADS, "majed", "sarah", size);
        Desks.Desk health = desk(crowd, Cast.HEALTH, "yaser", "noura", size);
        if (Desks.applicants(size) > 0) {
            desks.make(List.of(roads, health), today);
        }
        clock.moveTo(today);
        leaves.make(roads, health, this::named, today);
        List<String> confirming = Stream.of(Cast.ROADS, Cast.HEALTH).flatMap(agency -> crowd.serving(agency, Math.min(CONFIRMING, size)).stream())
                .map(row -> row.person().nationalId()).toList();
        workplaces.make(named("waleed"), Stream.concat(Stream.of("majed", "sarah", "yaser", "latifa").map(this::named), confirming.stream()).toList(), today);
        charters.make(roads, this::named, today);
        clock.moveTo(today);
        training.make(this::named, today);
        allowances.make(this::named, today);
    }

    private void named(String token, Predicate<Person> which) {
        if (!people.finished(token)) {
            report(people.employees(cast.stream().filter(Person::onRecord).filter(which).map(Person::row).iterator(), token));
        }
    }

    private void contests(Crowd crowd, int size, LocalDate today) {
        for (Contests.House house : List.of(new Contests.House(Cast.ROADS, named("majed"), "default", 6, 10, true),
                new Contests.House(Cast.HEALTH, named("yaser"), "health-2025", 2, 9, false))) {
            if (!contests.made(house)) {
                List<String> staff = crowd.serving(house.code(), Math.min(CONTESTANTS, size)).stream().map(row -> row.person().nationalId()).toList();
                if (house.code().equals(Cast.HEALTH)) {
                    decided.make(house.code(), house.specialist(), named("omar"), Stream.concat(Stream.of(named("nouf")), staff.stream()).toList(), today);
                }
                Contests.Made made = contests.make(house, named("omar"), today);
                if (!staff.isEmpty()) {
                    made.first().ifPresent(first -> first(house, first, staff, today));
                }
                clock.moveTo(today);
                if (house.code().equals(Cast.ROADS)) {
                    contests.nominate(house, named("sarah"));
                }
                long applied = staff.stream().filter(id -> contests.apply(id, made.open())).count();
                LOG.info(() -> "demo: " + applied + " applied to the round of " + house.code());
            }
        }
    }

    // The director and one of the crowd are the committee; some of the crowd and Hind took part.
    private void first(Contests.House house, long round, List<String> staff, LocalDate today) {
        String second = staff.get(staff.size() - 1);
        grant(second, Power.PROMOTION_COMMITTEE, house.code(), "demo-committee-" + second);
        List<String> applicants = new ArrayList<>(staff.subList(0, Math.min(FIRST_CONTESTANTS, staff.size() - 1)));
        applicants.add(named("hind"));
        contests.first(house, round, List.of(named("sarah"), second), applicants, today);
    }

    private Crowd crowd(Ladder ladder, int size) {
        return new Crowd(ladder, new Workplaces(all(), reference.cities()), reference.jobTitles(), size);
    }

    /** The desk of an agency: its named officers, three colleagues of the crowd beside them, and those of the crowd who ask. */
    private Desks.Desk desk(Crowd crowd, String agency, String specialist, String director, int size) {
        if (Desks.applicants(size) == 0) {
            return new Desks.Desk(List.of(named(specialist)), named(director), "", "", List.of());
        }
        List<EmployeeRow> staff = crowd.serving(agency, 3 + Desks.applicants(size));
        List<String> ids = staff.stream().map(row -> row.person().nationalId()).toList();
        if (ids.size() < 3) {
            return new Desks.Desk(List.of(named(specialist)), named(director), "", "", List.of());
        }
        grant(ids.get(0), Power.HR_SPECIALIST, agency, "demo-desk-" + ids.get(0));
        grant(ids.get(1), Power.HR_SPECIALIST, agency, "demo-desk-" + ids.get(1));
        grant(ids.get(2), Power.HR_DIRECTOR, agency, "demo-desk-" + ids.get(2));
        return new Desks.Desk(List.of(named(specialist), ids.get(0), ids.get(1)), named(director), ids.get(2), staff.get(2).person().mobile(),
                ids.subList(3, ids.size()));
    }

    private String named(String userName) {
        return cast.stream().filter(p -> p.userName().equals(userName)).findFirst().orElseThrow().nationalId();
    }

    /** Those with names and stories; empty unless the demo is on. */
    public List<Person> cast() {
        return cast;
    }

    private void grant(Person person) {
        for (Power power : person.powers()) {
            grant(person.nationalId(), power, power.scope() == Power.Scope.AGENCY ? person.agency() : "", "demo-" + person.userName() + "-" + power);
        }
    }

    private void grant(String nationalId, Power power, String agency, String token) {
        powers.grant(new NewGrant(nationalId, power, agency, GRANTED, Optional.empty(), "1/1448", GRANTED), token);
    }

    private List<Agency> all() {
        List<Agency> found = new ArrayList<>();
        String cursor = "";
        do {
            Slice<Agency> slice = agencies.find("", cursor, 100);
            found.addAll(slice.rows());
            cursor = slice.next();
        } while (!cursor.isEmpty());
        return found;
    }

    private static void report(ImportReport report) {
        LOG.info(() -> "demo: " + report);
    }
}
