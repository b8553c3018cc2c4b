package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import masar.identity.Caller;
import masar.kernel.Power;
import masar.kernel.Slice;
import masar.records.PeopleByPlace;
import masar.records.PlaceCount;
import masar.records.PlaceQuery;
import masar.records.PlacedPerson;
import masar.records.Reference;
import masar.records.SeatWord;
import masar.ui.Address;
import masar.ui.Frame;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Where an agency has its people, on the map and in a table: by region, within a region by city, and the people themselves page by page. */
@Named("workplacesPage")
@RequestScoped
public class WorkplacesPage {
    private static final int SIZE = 25;
    private static final int SHADES = 5;
    @Inject Caller caller;
    @Inject Frame frame;
    @Inject PeopleByPlace places;
    @Inject Reference reference;
    @Inject Texts texts;
    private List<PlaceCount> cities = List.of();
    private List<PlaceCount> regions = List.of();
    private Slice<PlacedPerson> slice = Slice.all(List.of());
    private long most;

    @PostConstruct
    void read() {
        cities = places.cities(typed("agency"));
        regions = places.regions(cities);
        most = regions.stream().filter(r -> !r.place().isEmpty()).mapToLong(PlaceCount::serving).max().orElse(0);
        if (isListed()) {
            String after = typed("after");
            slice = places.people(new PlaceQuery(typed("agency"), typed("region"), typed("city"), said(), after.isEmpty() ? typed("before") : after, SIZE));
        }
    }

    /** What the address says. */
    public String typed(String name) {
        return Address.param(name);
    }

    private Optional<SeatWord> said() {
        return Stream.of(SeatWord.values()).filter(w -> w.name().equals(typed("said"))).findFirst();
    }

    /** Whether people are listed: a place or a word was chosen. */
    public boolean isListed() {
        return !typed("region").isEmpty() || !typed("city").isEmpty() || said().isPresent();
    }

    /** By region. */
    public List<PlaceCount> getRegions() {
        return regions;
    }

    /** The cities of the chosen region in which there are people. */
    public List<PlaceCount> getCities() {
        return cities.stream().filter(c -> !typed("region").isEmpty() && typed("region").equals(regionOf(c.place().code()))).toList();
    }

    private String regionOf(String city) {
        return reference.cities().stream().filter(c -> c.code().equals(city)).map(Reference.City::region).findFirst().orElse("");
    }

    /** The chosen region, or the region of the chosen city. */
    public String getRegion() {
        return typed("city").isEmpty() ? typed("region") : regionOf(typed("city"));
    }

    /** All in service. */
    public PlaceCount getAll() {
        return new PlaceCount(masar.records.Named.NONE, sum(PlaceCount::serving), sum(PlaceCount::confirmed), sum(PlaceCount::reported));
    }

    private long sum(java.util.function.ToLongFunction<PlaceCount> of) {
        return cities.stream().mapToLong(of).sum();
    }

    /** The people of this page. */
    public Slice<PlacedPerson> getSlice() {
        return slice;
    }

    /** How dark a region is drawn: 0 where nobody works, then five shades up to where the most do. */
    public int shade(PlaceCount region) {
        return region.serving() == 0 ? 0 : 1 + (int) ((SHADES - 1) * region.serving() / most);
    }

    /** The name of a place in the language of this request. */
    public String name(PlaceCount count) {
        return count.place().isEmpty() ? texts.get("workplaces.unknown") : count.place().name(Wishes.now().language());
    }

    /** The name of what was chosen. */
    public String getChosen() {
        String language = Wishes.now().language();
        Stream<masar.records.Named> regionsNamed = reference.regions().stream().filter(r -> r.code().equals(typed("region")));
        Stream<masar.records.Named> citiesNamed = reference.cities().stream().filter(c -> c.code().equals(typed("city")))
                .map(c -> new masar.records.Named(c.code(), c.nameAr(), c.nameEn()));
        String place = Stream.concat(citiesNamed, regionsNamed).findFirst().map(n -> n.name(language)).orElse(texts.get("workplaces.all"));
        return said().map(w -> place + texts.get("list.comma") + texts.get("workplaces.said." + w)).orElse(place);
    }

    /** The address of this page for a place, keeping agency and word. */
    public String at(String name, String code) {
        StringBuilder address = new StringBuilder(frame.path()).append("?").append(name).append("=").append(encoded(code));
        for (String kept : List.of("agency", "said")) {
            if (!typed(kept).isEmpty() && !kept.equals(name)) {
                address.append("&").append(kept).append("=").append(encoded(typed(kept)));
            }
        }
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Where the page of a person is. */
    public String person(PlacedPerson one) {
        return (frame.path().startsWith("/ministry") ? "/ministry/workplace?person=" : "/agency/workplace?person=") + one.person().employeeId();
    }

    /** The agencies to choose from: the caller's own, for the ministry all; none where there is one alone. */
    public List<Option> getAgencies() {
        Set<String> mine = caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR);
        boolean all = frame.path().startsWith("/ministry");
        List<Option> options = reference.agencies().stream().filter(a -> all || mine.contains(a.code()))
                .map(a -> new Option(a.code(), a.name(Wishes.now().language()))).toList();
        return options.size() == 1 ? List.of() : options;
    }

    /** What may be said of a place. */
    public List<Option> getWords() {
        return Stream.of(SeatWord.CONFIRMED, SeatWord.MISMATCH_REPORTED, SeatWord.NOT_SAID)
                .map(w -> new Option(w.name(), texts.get("workplaces.said." + w))).toList();
    }
}
