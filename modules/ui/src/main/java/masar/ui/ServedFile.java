package masar.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import masar.kernel.Refused;

/**
 * A file that somebody brought, on its way to somebody who may read it: as the PDF or picture it is, never as a page, kept by no cache.
 *
 * @param name      as its owner called it
 * @param mediaType what its content is
 * @param size      in bytes
 * @param content   where it lies
 */
public record ServedFile(String name, String mediaType, long size, Path content) {

    /**
     * Answers a servlet's request whose path is the file's key, 32 hexadecimal digits; anything else is not there.
     *
     * @param find reads the file of a key; what it refuses is answered as not there or, without the power, as not allowed
     */
    public static void answer(HttpServletRequest request, HttpServletResponse response, Function<String, ServedFile> find) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!path.matches("/[0-9a-f]{32}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            find.apply(path.substring(1)).send(response);
        } catch (Refused refused) {
            response.sendError(refused.is("refused.notAllowed") ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setContentLengthLong(size);
        response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'; sandbox");
        Files.copy(content, response.getOutputStream());
    }
}
