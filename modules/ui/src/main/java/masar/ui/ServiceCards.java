package masar.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.OpenToAll;

/** All services that the modules announce. */
@ApplicationScoped
@OpenToAll("what the house offers is public")
public class ServiceCards {
    @Inject @Any Instance<ServiceCard> announced;
    @Inject Texts texts;

    /** Every service, in the order of audience and card. */
    public List<ServiceCard> all() {
        return announced.stream()
                .sorted(Comparator.comparing(ServiceCard::audience).thenComparing(ServiceCard::order)).toList();
    }

    /** The services of one audience. */
    public List<ServiceCard> of(Audience audience) {
        return all().stream().filter(card -> card.audience() == audience).toList();
    }

    /** The service of a code. */
    public Optional<ServiceCard> find(String code) {
        return all().stream().filter(card -> card.code().equals(code)).findFirst();
    }

    /**
     * The services whose name or summary, in either language, holds every word asked for; spelling of hamza, ta marbuta and digits
     * does not matter.
     */
    public List<ServiceCard> search(String asked) {
        List<String> words = Stream.of(Folding.fold(asked).split("\\s+")).filter(w -> !w.isEmpty()).toList();
        return all().stream().filter(card -> {
            String all = Folding.fold(String.join(" ", in(card, "ar"), in(card, "en")));
            return words.stream().allMatch(all::contains);
        }).toList();
    }

    private String in(ServiceCard card, String language) {
        Locale locale = Locale.forLanguageTag(language);
        return texts.in(locale, card.title()) + " " + texts.in(locale, card.summary());
    }
}
