package masar.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import masar.kernel.OpenToAll;
import masar.ui.Wishes;

/**
 * Names of people as a page in this language writes them. What was done is kept with the Arabic name of that day; a page in English
 * shows the English name of the record where there is one. A list asks once for all its people; a page in Arabic asks for nothing.
 */
@Named("names")
@RequestScoped
@OpenToAll("writes names that the caller already sees in another language, and no others")
public class Names {
    @Inject Instance<KnownPeople> people;
    private final Map<String, String> english = new HashMap<>();

    /** Looks up all of these people at once; for lists. */
    public void ask(Collection<String> nationalIds) {
        Set<String> unknown = new LinkedHashSet<>(nationalIds);
        unknown.removeIf(id -> id == null || id.isEmpty() || english.containsKey(id));
        if (unknown.isEmpty() || Wishes.now().arabic()) {
            return;
        }
        unknown.forEach(id -> english.put(id, ""));
        people.forEach(known -> known.byNationalIds(unknown).forEach((id, person) -> english.put(id, person.nameEn())));
    }

    /** How this page writes the name of somebody whom it has by their Arabic name; that name where there is no other. */
    public String of(String nationalId, String arabic) {
        if (nationalId == null || nationalId.isEmpty() || Wishes.now().arabic()) {
            return arabic;
        }
        ask(Set.of(nationalId));
        String name = english.get(nationalId);
        return name == null || name.isEmpty() ? arabic : name;
    }

    /** How this page writes the unit of somebody, of which it has the Arabic name; that name where there is no other. */
    public String unit(String nationalId, String arabic) {
        if (arabic.isEmpty() || Wishes.now().arabic()) {
            return arabic;
        }
        return people.stream().map(known -> known.unitInEnglish(nationalId, arabic)).filter(name -> !name.isEmpty()).findFirst().orElse(arabic);
    }
}
