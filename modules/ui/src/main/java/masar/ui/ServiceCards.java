package masar.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
     * The services whose card, in either language, holds every word asked for; those whose name or summary does come first. Spelling of hamza,
     * ta marbuta and digits does not matter, nor does the article a word begins with.
     */
    public List<ServiceCard> search(String asked) {
        List<String> words = Stream.of(Folding.fold(asked).split("\\s+")).filter(w -> !w.isEmpty()).map(ServiceCards::plain).toList();
        Map<ServiceCard, Boolean> found = new LinkedHashMap<>();
        all().forEach(card -> {
            boolean named = holds(words, List.of(card.title(), card.summary()));
            if (named || holds(words, keys(card))) {
                found.put(card, named);
            }
        });
        return found.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey).toList();
    }

    private static String plain(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }

    private static List<String> keys(ServiceCard card) {
        return Stream.of(Stream.of(card.title(), card.summary()), card.steps().stream(), card.conditions().stream(), card.documents().stream(),
                card.questions().stream().flatMap(q -> Stream.of(q, q + ".answer"))).flatMap(s -> s).toList();
    }

    private boolean holds(List<String> words, List<String> keys) {
        String all = Texts.LANGUAGES.stream().map(Locale::forLanguageTag).flatMap(locale -> keys.stream().map(key -> Folding.fold(texts.in(locale, key))))
                .collect(Collectors.joining(" "));
        return words.stream().allMatch(all::contains);
    }
}
