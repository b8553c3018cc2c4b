package masar.promotions.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.kernel.CivilClock;
import masar.promotions.Post;
import masar.promotions.SourceWords;
import masar.promotions.law.Card;
import masar.promotions.law.Points;
import masar.ui.Format;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Windows, posts and points in words. */
@Named("roundWords")
@RequestScoped
public class RoundWords {
    @Inject CivilClock clock;
    @Inject Texts texts;
    @Inject Format format;
    @Inject SourceWords sources;

    /** The second of a moment in Riyadh, {@code 23:59:59}. */
    public String second(Instant when) {
        return format.digits(when.atZone(CivilClock.RIYADH).toLocalTime().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME));
    }

    /** The civil day of a moment. */
    public LocalDate day(Instant when) {
        return when.atZone(CivilClock.RIYADH).toLocalDate();
    }

    /** Days left until a moment. */
    public long left(Instant when) {
        return ChronoUnit.DAYS.between(clock.today(), day(when));
    }

    /** Days from one moment to another. */
    public long span(Instant from, Instant until) {
        return Math.max(1, ChronoUnit.DAYS.between(day(from), day(until)));
    }

    /** Unit and city of a post. */
    public String seat(Post post) {
        String language = Wishes.now().language();
        String unit = post.unit().name(language);
        return unit.isEmpty() ? post.city().name(language) : unit + texts.get("list.comma") + post.city().name(language);
    }

    /** What a post demands, in one line. */
    public String demands(Post post) {
        String language = Wishes.now().language();
        String level = post.level().isEmpty() ? texts.get("posts.any") : post.level().name(language);
        String field = post.specialty().isEmpty() ? level : level + texts.get("list.comma") + post.specialty();
        return texts.get("posts.demands", field, post.experienceYears());
    }

    /** Points as a number. */
    public String points(Points points) {
        return format.amount(points.toString());
    }

    /** The row of the record that an element's points are from. */
    public String source(Card.Element element) {
        if (element.value().isEmpty()) {
            return texts.get("points.none." + ("APPRAISAL".equals(element.code()) ? "APPRAISAL" : "other"));
        }
        return sources.of(element.source(), Wishes.now().locale());
    }

    /** How an element's points were worked out. */
    public String arithmetic(Card.Element element) {
        if (element.value().isEmpty()) {
            return "–";
        }
        // Where the sum begins with the value it is not said twice.
        String value = texts.find("fact." + element.value()).orElseGet(() -> sorts(element.value()));
        return element.arithmetic().startsWith(element.value() + " ") ? element.arithmetic() : value + " = " + element.arithmetic();
    }

    // Things counted by sort, such as certificates: each sort by its name and how many.
    private String sorts(String value) {
        return Stream.of(value.split(",")).map(part -> part.split(":", 2)).map(part -> part.length < 2 ? part[0]
                : texts.find("training.sort." + part[0]).orElse(part[0]) + " × " + part[1]).collect(Collectors.joining(texts.get("list.comma")));
    }
}
