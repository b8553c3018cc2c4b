package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import masar.identity.KnownPeople;
import masar.identity.KnownPerson;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.OpenToAll;

/** Lets somebody of the made-up civil service do something, under their own name, as if they had come in. */
@ApplicationScoped
@OpenToAll("plays people who are made up, when the demo is filled; what they do is guarded where they do it")
class Played {
    private static final String HERE = "127.0.0.1";
    private final Map<String, String> names = new ConcurrentHashMap<>();
    @Inject KnownPeople people;

    /** As the person of this national ID; as a visitor where it is empty. */
    <T> T as(String nationalId, Supplier<T> what) {
        return Acting.as(nationalId.isEmpty() ? Actor.visitor(HERE) : Actor.person(nationalId, name(nationalId), HERE), what);
    }

    /** The same of what answers nothing. */
    void as(String nationalId, Runnable what) {
        as(nationalId, () -> {
            what.run();
            return null;
        });
    }

    private String name(String nationalId) {
        return names.computeIfAbsent(nationalId, id -> people.byNationalId(id).map(KnownPerson::nameAr).orElse(id));
    }
}
