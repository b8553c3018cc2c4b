package masar.ui.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import masar.ui.Texts;

/** Pages that are only read: their parts are numbered texts, {@code privacy.1} with {@code privacy.1.body}. */
@Named("prosePage")
@ApplicationScoped
public class ProsePage {
    private static final int MOST = 20;
    @Inject Texts texts;

    /** Text keys of the parts of a page, in order. */
    public List<String> parts(String page) {
        return IntStream.rangeClosed(1, MOST).mapToObj(i -> page + "." + i).filter(texts::containsKey).toList();
    }
}
