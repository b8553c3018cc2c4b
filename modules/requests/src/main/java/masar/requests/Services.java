package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import masar.identity.KnownServices;
import masar.kernel.OpenToAll;
import masar.ui.Texts;

/** The kinds of request as services to which a delegation may be limited. */
@ApplicationScoped
@OpenToAll("which services there are is no secret")
class Services implements KnownServices {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    @Inject
    Kinds kinds;
    @Inject
    Texts texts;

    @Override
    public List<KnownService> all() {
        return kinds.all().stream().map(k -> new KnownService(k.code(), name(k, ARABIC), name(k, Locale.ENGLISH))).toList();
    }

    private String name(RequestKind kind, Locale locale) {
        return texts.in(locale, "requests." + kind.code() + ".title");
    }
}
