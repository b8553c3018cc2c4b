package masar.development.view;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.requests.Requests;

/** Files that come with a form, kept with a draft. */
final class Files {
    private Files() {
    }

    /** Keeps them; what is wrong with one stands at the files, and the others are kept. */
    static void attach(Requests requests, long draft, String item, List<Part> parts, List<Problem> wrong) {
        for (Part part : parts.stream().filter(p -> p.getSize() > 0).toList()) {
            try (InputStream in = part.getInputStream()) {
                requests.attach(draft, item, part.getSubmittedFileName(), in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Refused e) {
                e.problems().forEach(p -> wrong.add(new Problem("files", p.key(), p.args())));
            }
        }
    }
}
