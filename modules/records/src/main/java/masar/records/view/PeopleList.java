package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.identity.Caller;
import masar.identity.Standing;
import masar.kernel.CivilClock;
import masar.kernel.Slice;
import masar.records.People;
import masar.records.PeopleQuery;
import masar.records.PersonRow;
import masar.records.Reference;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;

/** People of an agency, or for the ministry of all: searched, filtered, paged by the address. */
@Named("peopleList")
@RequestScoped
public class PeopleList {
    private static final int SIZE = 25;
    @Inject Caller caller;
    @Inject People people;
    @Inject Reference reference;
    @Inject CivilClock clock;
    @Inject Texts texts;
    private Slice<PersonRow> slice = Slice.all(List.of());

    @PostConstruct
    void read() {
        String after = Address.param("after");
        Optional<Standing> standing = Stream.of(Standing.values()).filter(s -> s.name().equals(typed("standing"))).findFirst();
        slice = people.find(new PeopleQuery(typed("q"), typed("agency"), typed("unit"), typed("grade"), standing,
                after.isEmpty() ? Address.param("before") : after, SIZE));
    }

    /** What the address says. */
    public String typed(String name) {
        return Address.param(name);
    }

    /** The rows of this page. */
    public Slice<PersonRow> getSlice() {
        return slice;
    }

    /** Standings to choose from. */
    public List<Option> getStandings() {
        return Stream.of(Standing.values()).map(s -> new Option(s.name(), texts.get("records.standing." + s))).toList();
    }

    /** Agencies to choose from, for the ministry. */
    public List<Option> getAgencies() {
        return reference.agencies().stream().map(a -> new Option(a.code(), a.name(masar.ui.Wishes.now().language()))).toList();
    }

    /** Units to choose from: of the agency that the address names, else of the caller's only one; none otherwise. */
    public List<Option> getUnits() {
        java.util.Set<String> mine = caller.agencies(masar.kernel.Power.HR_SPECIALIST, masar.kernel.Power.HR_DIRECTOR);
        String agency = !typed("agency").isEmpty() ? typed("agency") : mine.size() == 1 ? mine.iterator().next() : "";
        return agency.isEmpty() ? List.of() : reference.units(agency).stream()
                .map(u -> new Option(u.code(), u.name(masar.ui.Wishes.now().language()))).toList();
    }

    /** Whether the caller may appoint somebody. */
    public boolean isMayAppoint() {
        return !caller.agencies(masar.kernel.Power.HR_SPECIALIST).isEmpty();
    }

    /** Grades to choose from. */
    public List<Option> getGrades() {
        String language = masar.ui.Wishes.now().language();
        return reference.grades(Reference.GENERAL_LADDER, clock.today()).stream().map(g -> new Option(g.name().code(), g.name().name(language)))
                .toList();
    }
}
