package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import masar.kernel.OpenToAll;
import masar.ui.Format;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Seats in words. */
@ApplicationScoped
@Named("workplaceWords")
@OpenToAll("words and reference data")
public class WorkplaceWords {
    @Inject Codes codes;
    @Inject Format format;
    @Inject Texts texts;

    /** A seat as a request keeps it, in one line; empty for nothing. */
    String line(String kept, Locale locale) {
        Map<String, String> said = ReportedSeat.lines(kept);
        List<String> parts = new ArrayList<>();
        Optional.ofNullable(said.get("city")).map(c -> codes.city(c).name(locale.getLanguage())).filter(c -> !c.isEmpty()).ifPresent(parts::add);
        Optional.ofNullable(said.get("address")).filter(a -> !a.isEmpty()).ifPresent(a -> parts.add("\u2068" + a + "\u2069"));
        Optional.ofNullable(said.get("latitude")).ifPresent(north -> parts.add(texts.in(locale, "workplace.point", north, said.get("longitude"))));
        Optional.ofNullable(said.get("since")).ifPresent(day -> parts.add(texts.in(locale, "workplace.since.day", LocalDate.parse(day))));
        return String.join(texts.in(locale, "list.comma"), parts);
    }

    /** From which city to which; the one city where only the place in it is another. */
    String move(String before, String wanted, Locale locale) {
        String from = city(before, locale);
        String to = city(wanted, locale);
        return from.isEmpty() || from.equals(to) ? texts.in(locale, "workplace.brief.within", to) : texts.in(locale, "workplace.brief", from, to);
    }

    private String city(String kept, Locale locale) {
        return Optional.ofNullable(ReportedSeat.lines(kept).get("city")).map(c -> codes.city(c).name(locale.getLanguage())).orElse("");
    }

    /** The name of a city in the language of this request. */
    public String city(String code) {
        return codes.city(code).name(Wishes.now().language());
    }

    /** A point in words: north and east. */
    public String point(Point point) {
        return texts.get("workplace.point", point.latitude().toPlainString(), point.longitude().toPlainString());
    }

    /** How far a point lies from the middle of a city, in whole kilometres; empty where the city is not known. */
    public String distance(Point point, String city) {
        Reference.City of = codes.all().cities().get(city);
        return of == null ? "" : texts.get("workplace.distance", format.number(Math.round(point.kilometresTo(new Point(of.latitude(), of.longitude())))),
                city(city));
    }
}
