package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
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
    private static final LocalDate GRANTED = LocalDate.of(2026, 1, 1);
    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject Reference reference;
    @Inject Agencies agencies;
    @Inject Import people;
    @Inject Powers powers;
    @Inject CivilClock clock;

    private List<Person> cast = List.of();

    /** Makes everything that is not there yet. */
    public void make() {
        if (!ON.yes()) {
            return;
        }
        Ladder ladder = new Ladder(reference.grades(Reference.GENERAL_LADDER, clock.today()));
        cast = Cast.on(ladder);
        Workplaces.missing(all(), reference.regions(), reference.cities()).forEach(agencies::create);
        List<EmployeeRow> named = cast.stream().filter(Person::onRecord).map(Person::row).toList();
        report(people.employees(named.iterator(), "demo-cast"));
        cast.forEach(this::grant);
        int size = PEOPLE.number();
        String crowd = "demo-crowd-" + size;
        // The crowd never changes, and looking at each of them again would make every later start as slow as the first.
        if (!people.finished(crowd)) {
            report(people.employees(new Crowd(ladder, new Workplaces(bySize(), reference.cities()), reference.jobTitles(), size), crowd));
        }
    }

    /** Those with names and stories; empty unless the demo is on. */
    public List<Person> cast() {
        return cast;
    }

    private void grant(Person person) {
        for (Power power : person.powers()) {
            powers.grant(new NewGrant(person.nationalId(), power, power.scope() == Power.Scope.AGENCY ? person.agency() : "", GRANTED,
                    Optional.empty(), "1/1448", GRANTED), "demo-" + person.userName() + "-" + power);
        }
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

    /** Ministries first: they hold most of the staff. */
    private List<Agency> bySize() {
        List<Agency> sorted = new ArrayList<>(all());
        sorted.sort(java.util.Comparator.comparing(Agency::kind).thenComparing(Agency::code));
        return sorted;
    }

    private static void report(ImportReport report) {
        LOG.info(() -> "demo: " + report);
    }
}
