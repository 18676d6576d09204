<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>hexalogue</name>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <source>{0} answers and accepts the key.</source>
        <translation>{0} antwortet und nimmt den Schlüssel an.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <source>{0} answers.</source>
        <translation>{0} antwortet.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <source>{0} is reachable; the first message will prove the key.</source>
        <translation>{0} ist erreichbar; die erste Nachricht zeigt, ob der Schlüssel stimmt.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Use {0} as its base_url.</source>
        <translation>Nehmen Sie {0} als seine base_url.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Check how the host is spelled in its base_url under [{0}] in providers.toml.</source>
        <translation>Prüfen Sie in providers.toml unter [{0}], wie der Rechner in base_url geschrieben ist.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Name the certificate of {0} as its ca_file under [{1}] in providers.toml.</source>
        <translation>Nennen Sie das Zertifikat von {0} als ca_file unter [{1}] in providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Start {0} there, let it through that computer's firewall, or correct its base_url under [{1}] in providers.toml.</source>
        <translation>Starten Sie {0} dort, geben Sie es in der Firewall jenes Computers frei, oder berichtigen Sie base_url unter [{1}] in providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Start {0} there, or correct its base_url under [{1}] in providers.toml.</source>
        <translation>Starten Sie {0} dort, oder berichtigen Sie base_url unter [{1}] in providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/asking.py"/>
        <location filename="hexalogue/adapters/families/openai_messages.py"/>
        <location filename="hexalogue/adapters/families/openai_responses.py"/>
        <source>files of the type {0}</source>
        <translation>Dateien vom Typ {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/bedrock_errors.py"/>
        <source>Set this computer's clock: a signature holds for five minutes around the right time.</source>
        <translation>Stellen Sie die Uhr dieses Computers: Eine Signatur gilt fünf Minuten um die richtige Zeit.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/bedrock_errors.py"/>
        <source>its signature bears another time than theirs</source>
        <translation>seine Signatur trägt eine andere Zeit als die dortige</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/bedrock_request.py"/>
        <source>pictures of the type {0}</source>
        <translation>Bilder vom Typ {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/openai_responses_stream.py"/>
        <location filename="hexalogue/adapters/families/openai_stream.py"/>
        <location filename="hexalogue/adapters/families/reading.py"/>
        <source>data that cannot be read</source>
        <translation>unlesbaren Daten</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/openai_responses_stream.py"/>
        <location filename="hexalogue/adapters/families/openai_stream.py"/>
        <location filename="hexalogue/adapters/families/reading.py"/>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <location filename="hexalogue/engines/measuring.py"/>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/inflate.py"/>
        <location filename="hexalogue/wire/proxied.py"/>
        <location filename="hexalogue/wire/reply.py"/>
        <source>an answer</source>
        <translation>einer Antwort</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/openai_responses_stream.py"/>
        <location filename="hexalogue/adapters/families/openai_stream.py"/>
        <location filename="hexalogue/adapters/families/reading.py"/>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/inflate.py"/>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>The answer of {0}</source>
        <translation>Die Antwort von {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Asleep until it is asked: 502 and 503 mean that it starts.</source>
        <translation>Schläft, bis es gefragt wird: 502 und 503 heißen, dass es startet.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Claude on Vertex AI: the model stands in the address, the version in the body.</source>
        <translation>Claude bei Vertex AI: das Modell steht in der Adresse, die Version im Inhalt.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Content is a string: no images and no files.</source>
        <translation>Der Inhalt ist ein Text: keine Bilder und keine Dateien.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Ids of tool calls are nine letters or digits: others are mapped to such.</source>
        <translation>Kennungen von Werkzeugaufrufen haben neun Buchstaben oder Ziffern: andere werden umgeschrieben.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Images, but no documents.</source>
        <translation>Bilder, aber keine Dokumente.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>KoboldAI itself: the answer comes whole, not as a stream.</source>
        <translation>KoboldAI selbst: die Antwort kommt im Ganzen, nicht nach und nach.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No seed.</source>
        <translation>Kein seed.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No stop texts: the field is refused.</source>
        <translation>Keine Stopptexte: das Feld wird abgelehnt.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No system role: system prompts go before the first question.</source>
        <translation>Keine Rolle system: Systemvorgaben stehen vor der ersten Frage.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No temperature and no top_p: the fields are refused.</source>
        <translation>Keine temperature und kein top_p: die Felder werden abgelehnt.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No tools: the field is refused.</source>
        <translation>Keine Werkzeuge: das Feld wird abgelehnt.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>One system prompt, first of all: the chat templates behind it fail on a second one.</source>
        <translation>Eine Systemvorgabe, ganz am Anfang: an einer zweiten scheitern die Vorlagen dahinter.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Responses: keeps nothing anyway, and refuses `store`.</source>
        <translation>Responses: behält ohnehin nichts und lehnt `store` ab.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>System prompts have the role developer.</source>
        <translation>Systemvorgaben haben die Rolle developer.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes min_p beside the standard fields.</source>
        <translation>Nimmt min_p neben den üblichen Feldern.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes repeat_penalty, as llama.cpp calls it.</source>
        <translation>Nimmt repeat_penalty, wie llama.cpp es nennt.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes the same penalty, called repetition_penalty.</source>
        <translation>Nimmt dasselbe unter dem Namen repetition_penalty.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes top_k beside the standard fields.</source>
        <translation>Nimmt top_k neben den üblichen Feldern.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The API answers at once or not at all: `stream` must be absent.</source>
        <translation>Die API antwortet in einem Stück oder gar nicht: `stream` muss fehlen.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The limit of the answer is called max_completion_tokens; max_tokens is refused.</source>
        <translation>Die Grenze der Antwort heißt max_completion_tokens; max_tokens wird abgelehnt.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The models are a publisher's of Vertex AI, below a project and a location.</source>
        <translation>Die Modelle sind die eines Herausgebers bei Vertex AI, unter einem Projekt und einem Ort.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The same, without a project.</source>
        <translation>Dasselbe, ohne Projekt.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The seed is called random_seed.</source>
        <translation>Der seed heißt random_seed.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Tools are used only where tool_choice says auto.</source>
        <translation>Werkzeuge werden nur genutzt, wenn tool_choice auto ist.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Transcription knows no verbose_json: text only.</source>
        <translation>Die Transkription kennt kein verbose_json: nur Text.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Usage comes unasked, or never: stream_options is refused.</source>
        <translation>Der Verbrauch kommt ungefragt oder nie: stream_options wird abgelehnt.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>chat_template_kwargs: {enable_thinking}, handed to the chat template.</source>
        <translation>chat_template_kwargs: {enable_thinking}, an die Vorlage weitergereicht.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>enable_thinking: true or false, beside the messages.</source>
        <translation>enable_thinking: true oder false, neben den Nachrichten.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning: {effort}, or {enabled: false}.</source>
        <translation>reasoning: {effort} oder {enabled: false}.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning_effort knows high and none only.</source>
        <translation>reasoning_effort kennt nur high und none.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning_effort: instant switches it off.</source>
        <translation>reasoning_effort: instant schaltet es ab.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning_effort: low, medium or high; none switches it off.</source>
        <translation>reasoning_effort: low, medium oder high; none schaltet es ab.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>thinking: {type: enabled} or {type: disabled}.</source>
        <translation>thinking: {type: enabled} oder {type: disabled}.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <source>Choose another provider for questions; this one is for “hexalogue transcribe”.</source>
        <translation>Wählen Sie für Fragen einen anderen Anbieter; dieser ist für „hexalogue transcribe“.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <source>something that is no stream of this kind</source>
        <translation>etwas, das kein Strom dieser Art ist</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <location filename="hexalogue/wire/replies.py"/>
        <source>a web page</source>
        <translation>einer Webseite</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <location filename="hexalogue/wire/reply.py"/>
        <source>more than {0} bytes</source>
        <translation>mehr als {0} Byte</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/backends.py"/>
        <source>Meanwhile the built-in {0} answers: leave the prefix before the model's name away.</source>
        <translation>Unterdessen antwortet das eingebaute {0}: Lassen Sie die Vorsilbe vor dem Modellnamen weg.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/backends.py"/>
        <source>Run “.venv/bin/python -m pip install {0}” in Hexalogue's folder. {1}</source>
        <translation>Führen Sie „.venv/bin/python -m pip install {0}“ im Ordner von Hexalogue aus. {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/bitnet_build.py"/>
        <source>Build bitnet.cpp from its sources (github.com/microsoft/BitNet) and set {0} to its folder or to the {1} in it.</source>
        <translation>Bauen Sie bitnet.cpp aus den Quellen (github.com/microsoft/BitNet), und setzen Sie {0} auf den Ordner oder auf {1} darin.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/child.py"/>
        <source>its process could not be started ({0})</source>
        <translation>ihr Prozess konnte nicht gestartet werden ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>Install the Hexalogue for this computer's processor, or build the engine again with “make run”.</source>
        <translation>Installieren Sie das Hexalogue für den Prozessor dieses Computers, oder bauen Sie die Engine mit „make run“ neu.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>a library is missing</source>
        <translation>eine Bibliothek fehlt</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>arithmetic error, SIGFPE</source>
        <translation>Rechenfehler, SIGFPE</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>ended from outside, SIGKILL</source>
        <translation>von außen beendet, SIGKILL</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>ended from outside, SIGTERM</source>
        <translation>von außen beendet, SIGTERM</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it did not answer any more</source>
        <translation>sie antwortete nicht mehr</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it ended itself (abort)</source>
        <translation>sie beendete sich selbst (abort)</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it ended itself, SIGABRT</source>
        <translation>sie beendete sich selbst, SIGABRT</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it ended itself, SIGABRT: {0}</source>
        <translation>sie beendete sich selbst, SIGABRT: {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it was built for another processor</source>
        <translation>sie wurde für einen anderen Prozessor gebaut</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>memory access violation</source>
        <translation>Speicherzugriffsfehler</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>memory access violation, SIGSEGV</source>
        <translation>Speicherzugriffsfehler, SIGSEGV</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>stack overflow</source>
        <translation>Stapelüberlauf</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>the model file changed or its disk went away, SIGBUS</source>
        <translation>die Modelldatei änderte sich, oder ihr Datenträger ging verloren, SIGBUS</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>{0}, SIGILL</source>
        <translation>{0}, SIGILL</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <location filename="hexalogue/engines/faults.py"/>
        <source>exit code {0}</source>
        <translation>Exitcode {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <location filename="hexalogue/engines/faults.py"/>
        <source>signal {0}</source>
        <translation>Signal {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine.py"/>
        <source>none is loaded</source>
        <translation>keines ist geladen</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine.py"/>
        <source>the application is closing</source>
        <translation>die Anwendung wird geschlossen</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine.py"/>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <location filename="hexalogue/adapters/inprocess/native_session.py"/>
        <source>it was stopped while loading</source>
        <translation>es wurde beim Laden angehalten</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>its server broke the answer off</source>
        <translation>ihr Server brach die Antwort ab</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>its server ended with status {0}</source>
        <translation>ihr Server endete mit Status {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>its server refused the request with status {0}</source>
        <translation>ihr Server lehnte die Anfrage mit Status {0} ab</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>{0} names no build with a llama-server in it</source>
        <translation>{0} nennt keinen Build mit einem llama-server darin</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_candle.py"/>
        <source>the model has a chat template that Candle's package does not know</source>
        <translation>das Modell hat eine Chatvorlage, die das Paket von Candle nicht kennt</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_candle.py"/>
        <source>the model needs its publisher's tokenizer.json beside the file</source>
        <translation>das Modell braucht die tokenizer.json seines Herausgebers neben der Datei</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_transformers.py"/>
        <source>{0} has no chat template, so it cannot chat</source>
        <translation>{0} hat keine Chatvorlage und kann darum nicht chatten</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>it could not make a context for the model</source>
        <translation>sie konnte für das Modell keinen Kontext anlegen</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>it did not take the model file</source>
        <translation>sie nahm die Modelldatei nicht an</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>it reported error {0} while evaluating</source>
        <translation>sie meldete beim Auswerten Fehler {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>the text could not be cut into tokens</source>
        <translation>der Text ließ sich nicht in Token zerlegen</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others.py"/>
        <location filename="hexalogue/services/providers.py"/>
        <source>Choose another provider with “hexalogue providers”.</source>
        <translation>Wählen Sie mit „hexalogue providers“ einen anderen Anbieter.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>Name a folder of safetensors from its publisher; pickled weights (.bin, .pt) are not read.</source>
        <translation>Nennen Sie einen Ordner mit safetensors vom Herausgeber; mit pickle gespeicherte Gewichte (.bin, .pt) werden nicht gelesen.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>it cannot be opened</source>
        <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>it does not begin as one</source>
        <translation>sie beginnt nicht wie eine</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>it holds no config.json with safetensors beside it</source>
        <translation>es enthält keine config.json mit safetensors daneben</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>{0} is not a model for Transformers: it holds no config.json with safetensors.</source>
        <translation>{0} ist kein Modell für Transformers: Es enthält keine config.json mit safetensors.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/serving.py"/>
        <source>no model is loaded</source>
        <translation>kein Modell ist geladen</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>endless output</source>
        <translation>endlose Ausgabe</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>it runs longer than {0} s</source>
        <translation>sie läuft länger als {0} s</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>its chat template cannot be read ({0})</source>
        <translation>seine Chatvorlage lässt sich nicht lesen ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>its chat template failed ({0})</source>
        <translation>seine Chatvorlage ist gescheitert ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>its chat template is too long ({0} characters)</source>
        <translation>seine Chatvorlage ist zu lang ({0} Zeichen)</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/listing.py"/>
        <source>a list of models</source>
        <translation>einer Modell-Liste</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/listing.py"/>
        <location filename="hexalogue/adapters/speech/asking.py"/>
        <location filename="hexalogue/engines/measuring.py"/>
        <location filename="hexalogue/wire/google_auth.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/asking.py"/>
        <source>a transcript</source>
        <translation>einem Transkript</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>Choose a sound or video file, and check that it plays.</source>
        <translation>Wählen Sie eine Ton- oder Videodatei, und prüfen Sie, ob sie sich abspielen lässt.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>ffmpeg said nothing for {0} s</source>
        <translation>ffmpeg sagte {0} s lang nichts</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>has no sound in it</source>
        <translation>enthält keinen Ton</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>is no recording that ffmpeg can read</source>
        <translation>ist keine Aufnahme, die ffmpeg lesen kann</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>it cannot be run</source>
        <translation>es lässt sich nicht ausführen</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Check that it plays, or record again.</source>
        <translation>Prüfen Sie, ob sie sich abspielen lässt, oder nehmen Sie neu auf.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Choose a file with sound in it.</source>
        <translation>Wählen Sie eine Datei mit Ton.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Install ffmpeg (Debian, Ubuntu: apt install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg), or save the recording as WAV, MP3, FLAC or Ogg Vorbis.</source>
        <translation>Installieren Sie ffmpeg (Debian, Ubuntu: apt install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg), oder speichern Sie die Aufnahme als WAV, MP3, FLAC oder Ogg Vorbis.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Name a sound or video file.</source>
        <translation>Nennen Sie eine Ton- oder Videodatei.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>There is no file {0}.</source>
        <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} cannot be read here without ffmpeg.</source>
        <translation>{0} lässt sich hier ohne ffmpeg nicht lesen.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} cannot be used: {1}.</source>
        <translation>{0} kann nicht benutzt werden: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} has no sound in it.</source>
        <translation>{0} enthält keinen Ton.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} is not a file.</source>
        <translation>{0} ist keine Datei.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} is too large to be sent as it is.</source>
        <translation>{0} ist zu groß, um so gesendet zu werden.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <location filename="hexalogue/engines/archive.py"/>
        <location filename="hexalogue/store/disk_failures.py"/>
        <location filename="hexalogue/store/failures.py"/>
        <source>the disk reported an error</source>
        <translation>der Datenträger hat einen Fehler gemeldet</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <source>it is no WAV file</source>
        <translation>es ist keine WAV-Datei</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <source>its header ends before any sound</source>
        <translation>ihr Kopf endet vor jedem Ton</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <source>there is no sound in it</source>
        <translation>sie enthält keinen Ton</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>its header is damaged</source>
        <translation>ihr Kopf ist beschädigt</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/doctor_page.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/machine_pages.py"/>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/machine_pages.py"/>
        <location filename="hexalogue/ui/engines/view.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/keys/view.py"/>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/palette/commands.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/list_view.py"/>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_address.py"/>
        <source>must be an address such as http://127.0.0.1:8080/v1, not {0}</source>
        <translation>muss eine Adresse wie http://127.0.0.1:8080/v1 sein, nicht {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>does not belong in a file: put it into the keychain with “hexalogue keys set {0}”</source>
        <translation>gehört nicht in eine Datei: Legen Sie es mit „hexalogue keys set {0}“ in den Schlüsselbund</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>holds {0}, which is no known quirk</source>
        <translation>enthält {0}, und das ist keine bekannte Eigenheit</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>holds {0}, which is taken</source>
        <translation>enthält {0}, das schon vergeben ist</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>is no id of a provider: use {0}, and not the word “{1}”</source>
        <translation>ist keine Kennung eines Anbieters: Verwenden Sie {0}, und nicht das Wort „{1}“</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>is the second table about {0}</source>
        <translation>ist die zweite Tabelle zu {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>must be a table, as in [my-server]</source>
        <translation>muss eine Tabelle sein, etwa [my-server]</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>must be one of a server: what runs inside the application cannot be added here</source>
        <translation>muss eine Art von Server sein: Was in der Anwendung läuft, lässt sich hier nicht hinzufügen</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>names {0}, which is no file</source>
        <translation>nennt {0}, und das ist keine Datei</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>runs inside the application: there is nothing to change here</source>
        <translation>läuft in der Anwendung: Hier gibt es nichts zu ändern</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is not UTF-8 text</source>
        <translation>ist kein UTF-8-Text</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is not a known key</source>
        <translation>ist kein bekannter Eintrag</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is not valid TOML ({0})</source>
        <translation>ist kein gültiges TOML ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is {0} in a file called {1}</source>
        <translation>ist {0} in einer Datei namens {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>lower-case letters, digits, dots, hyphens</source>
        <translation>Kleinbuchstaben, Ziffern, Punkte, Bindestriche</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a list of different texts</source>
        <translation>muss eine Liste verschiedener Texte sein</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a list of numbers from {0} on, not {1}</source>
        <translation>muss eine Liste von Zahlen ab {0} sein, nicht {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a list of tables</source>
        <translation>muss eine Liste von Tabellen sein</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a number above zero, not {0}</source>
        <translation>muss eine Zahl über null sein, nicht {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be above zero</source>
        <translation>muss über null sein</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be of {0}, not {1}</source>
        <translation>muss aus {0} bestehen, nicht {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be one of {0}, not {1}</source>
        <translation>muss eines von {0} sein, nicht {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be {0}, not {1}</source>
        <translation>muss {0} sein, nicht {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>unknown reason</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>what is written there</source>
        <translation>was dort steht</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the file</source>
        <translation>der Datei</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source> Not counted: {0}.</source>
        <translation> Nicht mitgezählt: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>1 worker</source>
        <translation>1 Helfer</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>A worker may not listen on {0}: that is every network this computer is in, and RPC has no key.</source>
        <translation>Ein Helfer darf nicht auf {0} lauschen: Das ist jedes Netzwerk dieses Computers, und RPC hat keinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Its memory is used anyway. Name the other machines.</source>
        <translation>Sein Speicher wird ohnehin genutzt. Nennen Sie die anderen Rechner.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Look at it with “hexalogue peers check”, or remove it first.</source>
        <translation>Sehen Sie ihn mit „hexalogue peers check“ an, oder entfernen Sie ihn zuerst.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Name one address of this computer in your own network, for example 192.168.1.20, or 127.0.0.1.</source>
        <translation>Nennen Sie eine Adresse dieses Computers in Ihrem Netzwerk, etwa 192.168.1.20, oder 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Remove one that is not used.</source>
        <translation>Entfernen Sie einen, der nicht benutzt wird.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>The first start sends each worker its part of the model over the network, which may be gigabytes; with “-c” a worker keeps it for the next time.</source>
        <translation>Beim ersten Start bekommt jeder Helfer seinen Teil des Modells über das Netzwerk, das können Gigabyte sein; mit „-c“ behält ein Helfer ihn fürs nächste Mal.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>There are {0} workers already, and llama.cpp takes no more.</source>
        <translation>Es gibt schon {0} Helfer, und mehr nimmt llama.cpp nicht.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>This computer and {0} have about {1} for a model</source>
        <translation>Dieser Computer und {0} haben etwa {1} für ein Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Write HOST or HOST:PORT, as in 192.168.1.20:{0}.</source>
        <translation>Schreiben Sie HOST oder HOST:PORT, etwa 192.168.1.20:{0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>it speaks version {0} of the protocol and this computer's llama-server {1}</source>
        <translation>er spricht Version {0} des Protokolls, der llama-server dieses Computers {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>llama.cpp's RPC listens on IPv4 addresses only.</source>
        <translation>Das RPC von llama.cpp lauscht nur auf IPv4-Adressen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>llama.cpp's RPC neither encrypts nor asks for a key: whoever reaches a worker's port can read what passes and run commands there. Use it only in a network where you trust every machine, never towards the internet.</source>
        <translation>Das RPC von llama.cpp verschlüsselt nicht und verlangt keinen Schlüssel: Wer den Port eines Helfers erreicht, kann mitlesen und dort Befehle ausführen. Nutzen Sie es nur in einem Netzwerk, in dem Sie jedem Rechner trauen, nie zum Internet hin.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>no worker</source>
        <translation>kein Helfer</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0} is in the list already.</source>
        <translation>{0} ist schon in der Liste.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0} is this computer itself.</source>
        <translation>{0} ist dieser Computer selbst.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0} workers</source>
        <translation>{0} Helfer</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0}; it needs {1} and does not fit.</source>
        <translation>{0}; es braucht {1} und passt nicht.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0}; it needs {1} and fits.</source>
        <translation>{0}; es braucht {1} und passt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>“{0}” is no IP address, and a worker listens on an address.</source>
        <translation>„{0}“ ist keine IP-Adresse, und ein Helfer lauscht auf einer Adresse.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>“{0}” is no worker's address.</source>
        <translation>„{0}“ ist keine Adresse eines Helfers.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It answers again, {0}.</source>
        <translation>Sie antwortet wieder, {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It answers again.</source>
        <translation>Sie antwortet wieder.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It is ready after {0} s, {1}.</source>
        <translation>Sie ist nach {0} s bereit, {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It is ready after {0} s.</source>
        <translation>Sie ist nach {0} s bereit.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It starts: version {0}, {1}, with {2}.</source>
        <translation>Sie startet: Version {0}, {1}, mit {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It starts: version {0}, {1}.</source>
        <translation>Sie startet: Version {0}, {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>{0} Another attempt would fail in the same way, so it is not started again.</source>
        <translation>{0} Ein weiterer Versuch würde genauso scheitern, darum wird sie nicht wieder gestartet.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>{0} It ended {1} times within {2} and is not started again.</source>
        <translation>{0} Sie endete {1}-mal innerhalb von {2} und wird nicht wieder gestartet.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>{0} It starts again in {1} s{2} (attempt {3} of {4}).</source>
        <translation>{0} Sie startet in {1} s wieder{2} (Versuch {3} von {4}).</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for AMD GPUs (ROCm)</source>
        <translation>Build für AMD-GPUs (ROCm)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Adreno GPUs (OpenCL)</source>
        <translation>Build für Adreno-GPUs (OpenCL)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Apple GPUs (Metal)</source>
        <translation>Build für Apple-GPUs (Metal)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Intel GPUs (SYCL)</source>
        <translation>Build für Intel-GPUs (SYCL)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Intel hardware (OpenVINO)</source>
        <translation>Build für Intel-Hardware (OpenVINO)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for NVIDIA GPUs (CUDA)</source>
        <translation>Build für NVIDIA-GPUs (CUDA)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for any GPU (Vulkan)</source>
        <translation>Build für jede GPU (Vulkan)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for the processor</source>
        <translation>Build für den Prozessor</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>{0} minutes</source>
        <translation>{0} Minuten</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>on the processor alone</source>
        <translation>nur auf dem Prozessor</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with 1 layer on the GPU</source>
        <translation>mit 1 Schicht auf der GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with a context of {0} tokens</source>
        <translation>mit einem Kontext von {0} Token</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with its build for {0}</source>
        <translation>mit ihrem Build für {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with {0} layers on the GPU</source>
        <translation>mit {0} Schichten auf der GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <location filename="hexalogue/engines/assets.py"/>
        <source>the processor</source>
        <translation>den Prozessor</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Check the disk and the permissions of {0}.</source>
        <translation>Prüfen Sie den Datenträger und die Rechte von {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Free some space on that disk and try again; nothing is lost.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger, und versuchen Sie es erneut; nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Give your user write permission there, or set HEXALOGUE_HOME to a folder of yours.</source>
        <translation>Geben Sie Ihrem Benutzer dort Schreibrecht, oder setzen Sie HEXALOGUE_HOME auf einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>The disk that holds {0} is full.</source>
        <translation>Der Datenträger mit {0} ist voll.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>The folder {0} cannot be written to.</source>
        <translation>In den Ordner {0} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Update Hexalogue; nothing in the file was changed.</source>
        <translation>Aktualisieren Sie Hexalogue; in der Datei wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>{0} could not be read: {1}.{2}</source>
        <translation>{0} konnte nicht gelesen werden: {1}.{2}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>{0} needs {1} and the disk has {2} free.</source>
        <translation>{0} braucht {1}, und auf dem Datenträger sind {2} frei.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>{0} was written by a newer Hexalogue (format {1}, this one knows {2}).</source>
        <translation>{0} wurde von einem neueren Hexalogue geschrieben (Format {1}, dieses kennt {2}).</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <location filename="hexalogue/engines/versions.py"/>
        <source> It is kept as {0}.</source>
        <translation> Sie ist als {0} aufgehoben.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Choose another variant or another version.</source>
        <translation>Wählen Sie eine andere Variante oder Version.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Close other programs, set a shorter context, or choose a smaller model; then send again.</source>
        <translation>Schließen Sie andere Programme, verkürzen Sie den Kontext, oder wählen Sie ein kleineres Modell; dann erneut senden.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Install the version you want; the last two are kept.</source>
        <translation>Installieren Sie die gewünschte Version; die letzten zwei werden behalten.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>No download of {0} was found: {1}.</source>
        <translation>Kein Download von {0} gefunden: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Nothing was installed. Get the archive from the engine's own release page.</source>
        <translation>Nichts wurde installiert. Holen Sie das Archiv von der eigenen Seite der Engine.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The computer {0} cannot take part: {1}.</source>
        <translation>Der Computer {0} kann nicht mitmachen: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} did not start: {1}.</source>
        <translation>Die Engine {0} ist nicht gestartet: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} is not installed.</source>
        <translation>Die Engine {0} ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} ran out of memory and was ended.</source>
        <translation>Der Engine {0} ging der Speicher aus; sie wurde beendet.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} stopped unexpectedly ({1}).</source>
        <translation>Die Engine {0} ist unerwartet stehen geblieben ({1}).</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The new {0} does not work on this computer: {1}.</source>
        <translation>Die neue Version von {0} funktioniert auf diesem Computer nicht: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The worker {0} has a public address, and llama.cpp's RPC neither encrypts nor asks for a key.</source>
        <translation>Der Helfer {0} hat eine öffentliche Adresse, und das RPC von llama.cpp verschlüsselt nicht und verlangt keinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>There is no earlier {0} to go back to.</source>
        <translation>Es gibt keine frühere Version von {0}, zu der man zurückkönnte.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Try again; if it stays, run “hexalogue doctor” and choose another model.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, führen Sie „hexalogue doctor“ aus und wählen ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Use an address of your own network, or a tunnel that ends on this computer.</source>
        <translation>Nutzen Sie eine Adresse Ihres Netzwerks, oder einen Tunnel, der auf diesem Computer endet.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>What had arrived is kept. Send again: a fresh engine starts by itself.</source>
        <translation>Was angekommen war, ist erhalten. Senden Sie erneut: Eine frische Engine startet von selbst.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>{0} was not opened: {1}.</source>
        <translation>{0} wurde nicht geöffnet: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>The keychain ({0}) failed: {1}.</source>
        <translation>Der Schlüsselbund ({0}) meldet einen Fehler: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>The keychain ({0}) is locked.</source>
        <translation>Der Schlüsselbund ({0}) ist gesperrt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>The passphrase does not open the encrypted file of keys.</source>
        <translation>Die Passphrase öffnet die verschlüsselte Schlüsseldatei nicht.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>This system has no keychain to keep keys in: {0}.</source>
        <translation>Dieses System hat keinen Schlüsselbund für Schlüssel: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Try again; nothing was deleted.</source>
        <translation>Versuchen Sie es erneut; nichts wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Type it again; the file was not changed.</source>
        <translation>Geben Sie sie noch einmal ein; die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Unlock it, then try again; or use the key for this session only.</source>
        <translation>Entsperren Sie ihn, und versuchen Sie es erneut; oder nutzen Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Use the key for this session only, set the provider's environment variable, or choose an encrypted file with a passphrase.</source>
        <translation>Nutzen Sie den Schlüssel nur für diese Sitzung, setzen Sie die Umgebungsvariable des Anbieters, oder wählen Sie eine verschlüsselte Datei mit Passphrase.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source> It has {0}.</source>
        <translation> Es hat {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source> Known here: {0}.</source>
        <translation> Hier bekannt: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Check the spelling, or look for it with “hexalogue models search WORDS”.</source>
        <translation>Prüfen Sie die Schreibweise, oder suchen Sie es mit „hexalogue models search WORDS“.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Choose a file ending in .gguf from its publisher, or download the model again.</source>
        <translation>Wählen Sie eine Datei vom Herausgeber, die auf .gguf endet, oder laden Sie das Modell erneut herunter.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Close other programs, choose a smaller model, or set a shorter context.</source>
        <translation>Schließen Sie andere Programme, wählen Sie ein kleineres Modell, oder verkürzen Sie den Kontext.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Connect to the internet for the first download, or import a GGUF file you already have.</source>
        <translation>Verbinden Sie sich für den ersten Download mit dem Internet, oder importieren Sie eine GGUF-Datei, die Sie schon haben.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Download it again; if it happens twice, use another mirror or network.</source>
        <translation>Laden Sie es erneut herunter; geschieht es zweimal, nutzen Sie einen anderen Spiegel oder ein anderes Netzwerk.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Download or copy the file again.</source>
        <translation>Laden oder kopieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>List the models with “hexalogue models”, or import a GGUF file.</source>
        <translation>Listen Sie die Modelle mit „hexalogue models“ auf, oder importieren Sie eine GGUF-Datei.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Shorten the message, or choose a model with a longer context.</source>
        <translation>Kürzen Sie die Nachricht, oder wählen Sie ein Modell mit längerem Kontext.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Sign in and accept them at {0}, then put a token of yours into the variable HF_TOKEN.</source>
        <translation>Melden Sie sich an und nehmen Sie sie unter {0} an, dann legen Sie ein Token von Ihnen in die Variable HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>The hub has no {0}, or it is private.{1}</source>
        <translation>Im Modellverzeichnis fehlt {0}, oder es ist privat.{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>The message has {0} tokens and the model reads at most {1}.</source>
        <translation>Die Nachricht hat {0} Token, und das Modell liest höchstens {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>There is no model called “{0}”.{1}</source>
        <translation>Es gibt kein Modell namens „{0}“.{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>There is no model to answer with: {0}.</source>
        <translation>Es gibt kein Modell, das antworten könnte: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Update Hexalogue, or choose another model.</source>
        <translation>Aktualisieren Sie Hexalogue, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>none is on this computer and none could be downloaded</source>
        <translation>keines ist auf diesem Computer, und keines konnte heruntergeladen werden</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} arrived damaged: its checksum is not the publisher's, so it will not be used.</source>
        <translation>{0} kam beschädigt an: Die Prüfsumme ist nicht die des Herausgebers, darum wird es nicht benutzt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} has the architecture “{1}”, which this version's engine does not know.</source>
        <translation>{0} hat die Architektur „{1}“, die die Engine dieser Version nicht kennt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} is incomplete: {1} of at least {2} are there.</source>
        <translation>{0} ist unvollständig: {1} von mindestens {2} sind da.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} is not a usable GGUF model: {1}.</source>
        <translation>{0} ist kein brauchbares GGUF-Modell: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} may only be downloaded once its publisher's terms are accepted.</source>
        <translation>{0} darf erst heruntergeladen werden, wenn die Bedingungen des Herausgebers angenommen sind.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} needs about {1} of memory and {2} are free.</source>
        <translation>{0} braucht etwa {1} Speicher, und {2} sind frei.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source> (HTTP {0})</source>
        <translation> (HTTP {0})</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>A filter of {0} refused this{1}.</source>
        <translation>Ein Filter von {0} hat das abgelehnt{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Add credit or raise the limit at the provider, use another key, or choose another provider.</source>
        <translation>Laden Sie beim Anbieter Guthaben auf oder erhöhen Sie die Grenze, nutzen Sie einen anderen Schlüssel, oder wählen Sie einen anderen Anbieter.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Allow it with “--max-class {0}”, or ask {1} directly.</source>
        <translation>Erlauben Sie es mit „--max-class {0}“, oder fragen Sie {1} direkt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Ask in other words, or choose another model.</source>
        <translation>Fragen Sie mit anderen Worten, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Change what it names, or choose another model or provider.</source>
        <translation>Ändern Sie, was genannt ist, oder wählen Sie ein anderes Modell oder einen anderen Anbieter.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Check its base_url: host, port and path.</source>
        <translation>Prüfen Sie seine base_url: Host, Port und Pfad.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Choose a provider inside that class, or allow the wider class for this question.</source>
        <translation>Wählen Sie einen Anbieter innerhalb dieser Klasse, oder erlauben Sie die weitere für diese Frage.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Choose another one, or make it on the Providers page, under Routing.</source>
        <translation>Wählen Sie eine andere, oder legen Sie sie auf der Seite Anbieter unter Weiterleitung an.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Give the key the permission at the provider, or choose another model or key.</source>
        <translation>Geben Sie dem Schlüssel beim Anbieter das Recht, oder wählen Sie ein anderes Modell oder einen anderen Schlüssel.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Leave the {0} out, or choose a provider that takes them.</source>
        <translation>Lassen Sie {0} weg, oder wählen Sie einen Anbieter, der das annimmt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>List its models with “hexalogue models --provider {0}”, and choose one of them.</source>
        <translation>Listen Sie die Modelle mit „hexalogue models --provider {0}“ auf, und wählen Sie eines davon.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>List the providers with “hexalogue providers”, or add one in providers.toml.</source>
        <translation>Listen Sie die Anbieter mit „hexalogue providers“ auf, oder fügen Sie einen in providers.toml hinzu.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Nobody is in the chain “{0}”.</source>
        <translation>In der Kette „{0}“ ist niemand.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Shorten the message, start a new conversation, or choose a model with a longer context.</source>
        <translation>Kürzen Sie die Nachricht, beginnen Sie eine neue Unterhaltung, oder wählen Sie ein Modell mit längerem Kontext.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Store a valid key with “hexalogue keys set {0}”, or on the Keys page.</source>
        <translation>Speichern Sie einen gültigen Schlüssel mit „hexalogue keys set {0}“ oder auf der Seite Schlüssel.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Store one with “hexalogue keys set {0}”, or on the Keys page.</source>
        <translation>Speichern Sie einen mit „hexalogue keys set {0}“ oder auf der Seite Schlüssel.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Switch it on on the Providers page, or name it all the same: {0}.</source>
        <translation>Schalten Sie ihn auf der Seite Anbieter ein, oder nennen Sie ihn trotzdem: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>The account at {0} has no credit left{1}.</source>
        <translation>Das Konto bei {0} hat kein Guthaben mehr{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>The conversation is longer than the model at {0} reads{1}.</source>
        <translation>Die Unterhaltung ist länger, als das Modell bei {0} liest{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>There is no chain called “{0}”.</source>
        <translation>Es gibt keine Kette namens „{0}“.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>There is no provider called “{0}”.</source>
        <translation>Es gibt keinen Anbieter namens „{0}“.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Try again {0}, or choose another provider.</source>
        <translation>Versuchen Sie es {0} erneut, oder wählen Sie einen anderen Anbieter.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Wait until it is ready, then send again.</source>
        <translation>Warten Sie, bis er bereit ist, und senden Sie erneut.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Write its base_url under [{0}] in providers.toml, in the folder of the settings.</source>
        <translation>Tragen Sie seine base_url unter [{0}] in providers.toml ein, im Ordner der Einstellungen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>in {0} s</source>
        <translation>in {0} s</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>no further than this computer</source>
        <translation>nicht weiter als diesen Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>no key is stored for it</source>
        <translation>für ihn ist keiner gespeichert</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>out of this computer, onto your network</source>
        <translation>aus diesem Computer hinaus in Ihr Netzwerk</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>out of your network</source>
        <translation>aus Ihrem Netzwerk hinaus</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>the companies you name</source>
        <translation>die von Ihnen genannten Firmen</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>your network</source>
        <translation>Ihrem Netzwerk</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} does not accept the key.</source>
        <translation>{0} nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} does not allow this with this key{1}.</source>
        <translation>{0} erlaubt das mit diesem Schlüssel nicht{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} does not answer as {1} does.</source>
        <translation>{0} antwortet nicht so, wie {1} es tut.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} failed to answer{1}{2}.</source>
        <translation>{0} konnte nicht antworten{1}{2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} has no address yet{1}.</source>
        <translation>{0} hat noch keine Adresse{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} has no model called “{1}”{2}.</source>
        <translation>{0} hat kein Modell namens „{1}“{2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} is not used. {1}</source>
        <translation>{0} wird nicht benutzt. {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} is still loading its model.</source>
        <translation>{0} lädt sein Modell noch.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} needs a key, and {1}.</source>
        <translation>{0} braucht einen Schlüssel, und {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} refused the request{1}{2}.</source>
        <translation>{0} hat die Anfrage abgelehnt{1}{2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} serves this model, and you switched {1} off.</source>
        <translation>{0} bietet dieses Modell an, und Sie haben {1} abgeschaltet.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} takes no more requests for now{1}.</source>
        <translation>{0} nimmt gerade keine Anfragen mehr an{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} takes no {1}.</source>
        <translation>{0} nimmt das nicht an: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} would be asked next, but it would take the words {1}, and you chose one that keeps them on {2}.</source>
        <translation>Als Nächstes würde {0} gefragt, doch das brächte die Worte {1}, und Sie wählten einen, der sie auf {2} behält.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} would take these words {1}, and they may go no further than {2}.</source>
        <translation>{0} brächte diese Worte {1}, und sie dürfen nicht weiter als {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>this computer</source>
        <translation>diesem Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/usage.py"/>
        <source>Correct “{0}” in {1}.</source>
        <translation>Berichtigen Sie „{0}“ in {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/usage.py"/>
        <source>{0}: its entry “{1}” {2}.</source>
        <translation>{0}: Der Eintrag „{1}“ {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Check the address or mirror in Settings, and that this network allows it; then try again.</source>
        <translation>Prüfen Sie Adresse oder Spiegel in den Einstellungen, und dass dieses Netzwerk sie erlaubt; dann erneut versuchen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Check the network connection, or set a mirror or a proxy in Settings, then try again.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, oder setzen Sie in den Einstellungen einen Spiegel oder Proxy; dann erneut versuchen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Check this computer's date; a company proxy's certificate belongs in the system's trust store.</source>
        <translation>Prüfen Sie das Datum dieses Computers; das Zertifikat eines Firmen-Proxys gehört in den Zertifikatsspeicher des Systems.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Correct the token in the variable HF_TOKEN, or remove the variable: public models need none.</source>
        <translation>Berichtigen Sie das Token in der Variablen HF_TOKEN, oder entfernen Sie die Variable: Öffentliche Modelle brauchen keines.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Sign in to the network (hotel, company proxy) or use another one, then try again.</source>
        <translation>Melden Sie sich im Netzwerk an (Hotel, Firmen-Proxy) oder nutzen Sie ein anderes, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Something on this network answered for {0} with {1} instead of {2}.</source>
        <translation>Etwas in diesem Netzwerk antwortete anstelle von {0} mit {1} statt mit {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>The connection to {0} is not trusted: {1}.</source>
        <translation>Der Verbindung zu {0} wird nicht vertraut: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Try again; if it happens often, check the network connection or use a mirror.</source>
        <translation>Versuchen Sie es erneut; geschieht es oft, prüfen Sie die Netzwerkverbindung oder nutzen Sie einen Spiegel.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Try again; if it stays so, choose another model or provider.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, wählen Sie ein anderes Modell oder einen anderen Anbieter.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>What had arrived is kept; try again to go on.</source>
        <translation>Was angekommen war, ist erhalten; versuchen Sie es erneut, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} broke off before its end.</source>
        <translation>{0} brach vor dem Ende ab.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} could not be reached: {1}.</source>
        <translation>{0} war nicht erreichbar: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} did not answer in time ({1}, {2} s).</source>
        <translation>{0} hat nicht rechtzeitig geantwortet ({1}, {2} s).</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} does not accept the token in the variable HF_TOKEN.</source>
        <translation>{0} nimmt das Token in der Variablen HF_TOKEN nicht an.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} refused {1} (HTTP {2}).</source>
        <translation>{0} hat die Anfrage nach {1} abgelehnt (HTTP {2}).</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} sent {1} instead of {2}.</source>
        <translation>{0} antwortete mit {1} statt mit {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source> beside {0} on the GPU</source>
        <translation> neben {0} auf der GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>, about {0} a second {1}.</source>
        <translation>, etwa {0} je Sekunde {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>, all on the GPU</source>
        <translation>, ganz auf der GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>, {0} of {1} layers on the GPU</source>
        <translation>, {0} von {1} Schichten auf der GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Fits with a shorter context: {0} tokens instead of {1}</source>
        <translation>Passt mit kürzerem Kontext: {0} Token statt {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Fits with room: {0} tokens of context</source>
        <translation>Passt mit Luft: {0} Token Kontext</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Just fits: needs {0} of the {1} that are free, with {2} tokens of context</source>
        <translation>Passt gerade: braucht {0} der {1}, die frei sind, mit {2} Token Kontext</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Too large: needs {0}{1}, {2} are free. Choose {3}.</source>
        <translation>Zu groß: braucht {0}{1}, {2} sind frei. Wählen Sie {3}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>a Q4 file</source>
        <translation>eine Q4-Datei</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>a context of {0}</source>
        <translation>einen Kontext von {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>a smaller model</source>
        <translation>ein kleineres Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>as last time</source>
        <translation>wie beim letzten Mal</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>judging by other models on this computer</source>
        <translation>nach anderen Modellen auf diesem Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>{0} words</source>
        <translation>{0} Wörter</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/hub_files.py"/>
        <source>{0} was chosen: nearly lossless, and at {1} still quick.</source>
        <translation>{0} wurde gewählt: nahezu verlustfrei, und mit {1} noch schnell.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/hub_files.py"/>
        <source>{0} was chosen: the best that goes into the {1} that are free.</source>
        <translation>{0} wurde gewählt: das Beste, was in die freien {1} passt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/hub_files.py"/>
        <source>{0} was chosen: the usual balance of quality, size and speed, {1}.</source>
        <translation>{0} wurde gewählt: das übliche Gleichgewicht von Güte, Größe und Tempo, {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>1 computer helps.</source>
        <translation>1 Computer hilft.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>1 computer is named.</source>
        <translation>1 Computer ist genannt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>A model is here.</source>
        <translation>Ein Modell ist hier.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>A model is missing.</source>
        <translation>Ein Modell fehlt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>An engine or a model is missing.</source>
        <translation>Eine Engine oder ein Modell fehlt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Answers now.</source>
        <translation>Antwortet jetzt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Engine and model are here.</source>
        <translation>Engine und Modell sind hier.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>For this window only.</source>
        <translation>Nur für dieses Fenster.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Found: {0}.</source>
        <translation>Gefunden: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Installed and updated for you.</source>
        <translation>Wird für Sie installiert und aktualisiert.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>It comes with Hexalogue.</source>
        <translation>Kommt mit Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>It makes its own.</source>
        <translation>Es macht sich seinen eigenen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Key for {0}.</source>
        <translation>Schlüssel für {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Needs a key.</source>
        <translation>Braucht einen Schlüssel.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Needs an engine and computers.</source>
        <translation>Braucht eine Engine und Computer.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No engine is inside.</source>
        <translation>Keine Engine ist enthalten.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No engine is installed.</source>
        <translation>Keine Engine ist installiert.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No other computer is named.</source>
        <translation>Kein anderer Computer ist genannt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No server was found here.</source>
        <translation>Hier wurde kein Server gefunden.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No service of yours.</source>
        <translation>Kein Dienst von Ihnen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Nobody is asked.</source>
        <translation>Niemand wird gefragt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>None here; small models will do.</source>
        <translation>Hier keine; kleine Modelle genügen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>None here; the others may have one.</source>
        <translation>Hier keine; die anderen haben vielleicht eine.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>None here; {0} of memory will do.</source>
        <translation>Hier keine; {0} Speicher genügen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Nothing runs here.</source>
        <translation>Hier läuft nichts.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>On the computer it runs on.</source>
        <translation>Auf dem Computer, auf dem er läuft.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Once, to fetch a model.</source>
        <translation>Einmal, um ein Modell zu holen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Once, to fetch {0}.</source>
        <translation>Einmal, um {0} zu holen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Several share one model.</source>
        <translation>Mehrere teilen sich ein Modell.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>So trust the network.</source>
        <translation>Also muss man dem Netzwerk trauen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>That is its purpose.</source>
        <translation>Dafür ist er da.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>The head is; workers are yours.</source>
        <translation>Der Hauptrechner schon; die Helfer sind Ihre Sache.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>The one found is on this computer.</source>
        <translation>Der gefundene ist auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Theirs compute.</source>
        <translation>Deren Rechner rechnen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>There is no network here.</source>
        <translation>Hier ist kein Netzwerk.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>There is none here.</source>
        <translation>Hier gibt es keins.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>This build has no engine inside.</source>
        <translation>In dieser Fassung ist keine Engine enthalten.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>This computer only.</source>
        <translation>Nur dieser Computer.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>To your other computers.</source>
        <translation>Zu Ihren anderen Computern.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Unless it runs on this computer.</source>
        <translation>Außer wenn er auf diesem Computer läuft.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Usually not.</source>
        <translation>Meist nicht.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Usually; you have none yet.</source>
        <translation>Meistens; Sie haben noch keinen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>You have none yet.</source>
        <translation>Sie haben noch keinen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>You have {0}.</source>
        <translation>Sie haben {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>You start and stop it.</source>
        <translation>Sie starten und beenden ihn.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Your words leave.</source>
        <translation>Ihre Worte gehen hinaus.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>engine and model</source>
        <translation>Engine und Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} computers are named.</source>
        <translation>{0} Computer sind genannt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} computers help.</source>
        <translation>{0} Computer helfen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} helps.</source>
        <translation>{0} hilft.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} is installed.</source>
        <translation>{0} ist installiert.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} makes it fast.</source>
        <translation>{0} macht es schnell.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <location filename="hexalogue/engines/measuring.py"/>
        <source>the engine</source>
        <translation>die Engine</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Choose 1 to {0} characters without slashes, # and line breaks.</source>
        <translation>Wählen Sie 1 bis {0} Zeichen ohne Schrägstriche, # und Zeilenumbrüche.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Copy the key alone and paste it.</source>
        <translation>Kopieren Sie nur den Schlüssel, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Copy the key alone, from the page where the provider shows it, and paste it again.</source>
        <translation>Kopieren Sie nur den Schlüssel von der Seite des Anbieters, und fügen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Give the key on standard input, or paste it again.</source>
        <translation>Geben Sie den Schlüssel über die Standardeingabe, oder fügen Sie ihn erneut ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Give the whole file as it was.</source>
        <translation>Geben Sie die ganze Datei an, wie sie war.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Keys of {0} usually begin with {1}; this one does not.</source>
        <translation>Schlüssel von {0} beginnen meist mit {1}; dieser nicht.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This begins like a service account's JSON file and is none.</source>
        <translation>Das beginnt wie die JSON-Datei eines Dienstkontos und ist keine.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This is no key: it holds a line break, a space, a control character or a letter outside ASCII.</source>
        <translation>Das ist kein Schlüssel: Er enthält einen Zeilenumbruch, ein Leerzeichen, ein Steuerzeichen oder einen Buchstaben außerhalb von ASCII.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This is no key: it is longer than {0} characters.</source>
        <translation>Das ist kein Schlüssel: Er ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This is no label for a key.</source>
        <translation>Das ist keine Bezeichnung für einen Schlüssel.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This looks like a key of {0}, not of {1}.</source>
        <translation>Das sieht nach einem Schlüssel von {0} aus, nicht von {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Google's terms, with uses that are forbidden</source>
        <translation>Bedingungen von Google, mit verbotenen Nutzungen</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Licence of its own: read it on the model's page.</source>
        <translation>Eigene Lizenz: Lesen Sie sie auf der Seite des Modells.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Licence {0}: {1}.</source>
        <translation>Lizenz {0}: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Meta's terms, with uses that are forbidden</source>
        <translation>Bedingungen von Meta, mit verbotenen Nutzungen</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>No licence is stated.</source>
        <translation>Es ist keine Lizenz angegeben.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>free to use, at work too</source>
        <translation>frei zu benutzen, auch bei der Arbeit</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>free to use, its makers must be named</source>
        <translation>frei zu benutzen, die Urheber müssen genannt werden</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>free to use; what is made of it keeps this licence</source>
        <translation>frei zu benutzen; was daraus entsteht, behält diese Lizenz</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>not for commercial use</source>
        <translation>nicht für kommerzielle Nutzung</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>read its terms before you use it at work</source>
        <translation>lesen Sie die Bedingungen, bevor Sie es bei der Arbeit nutzen</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/routing_simulation.py"/>
        <location filename="hexalogue/services/remote_answering.py"/>
        <source>it asked for a pause a moment ago</source>
        <translation>er bat eben um eine Pause</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/routing_simulation.py"/>
        <location filename="hexalogue/wire/causes.py"/>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/setting_up.py"/>
        <source>Type it without spaces and slashes.</source>
        <translation>Geben Sie es ohne Leerzeichen und Schrägstriche ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/setting_up.py"/>
        <source>“{0}” cannot be the {1}.</source>
        <translation>„{0}“ kann nicht sein: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/speech.py"/>
        <source>Write its code, such as en, de or zh, or “auto” to have it recognised.</source>
        <translation>Geben Sie ihr Kürzel an, etwa en, de oder zh, oder „auto“, damit sie erkannt wird.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/speech.py"/>
        <source>“{0}” is no language that Whisper knows.</source>
        <translation>„{0}“ ist keine Sprache, die Whisper kennt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>A cluster has 1 to {0} hosts, each named once.</source>
        <translation>Ein Cluster hat 1 bis {0} Rechner, jeder einmal genannt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>A host has 1 to {0} GPUs, not {1}.</source>
        <translation>Ein Rechner hat 1 bis {0} GPUs, nicht {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Name the address that the others know.</source>
        <translation>Nennen Sie die Adresse, die die anderen kennen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>The model is missing.</source>
        <translation>Das Modell fehlt.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write --gpus N, per host.</source>
        <translation>Schreiben Sie --gpus N, je Rechner.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write --hosts HEAD,SECOND,THIRD.</source>
        <translation>Schreiben Sie --hosts HEAD,SECOND,THIRD.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write --model ORG/NAME, or the same path on every host.</source>
        <translation>Schreiben Sie --model ORG/NAME, oder denselben Pfad auf jedem Rechner.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write a host's name or its address.</source>
        <translation>Schreiben Sie den Namen oder die Adresse eines Rechners.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>{0} is every machine's own address.</source>
        <translation>{0} ist die eigene Adresse jedes Rechners.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>“ip address” lists their names.</source>
        <translation>„ip address“ listet ihre Namen auf.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>“{0}” is no host.</source>
        <translation>„{0}“ ist kein Rechner.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>“{0}” is no network interface.</source>
        <translation>„{0}“ ist keine Netzwerkschnittstelle.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>Download or copy it again.</source>
        <translation>Laden oder kopieren Sie es erneut.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it is damaged or cut short</source>
        <translation>es ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it is no archive that is known here (zip, tar.gz, tar.xz)</source>
        <translation>es ist kein Archiv, das hier bekannt ist (zip, tar.gz, tar.xz)</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it unpacks to more than {0}</source>
        <translation>ausgepackt ist es größer als {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it unpacks to more than {0} times its size</source>
        <translation>ausgepackt ist es mehr als {0}-mal so groß</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>it holds more than {0} entries</source>
        <translation>es enthält mehr als {0} Einträge</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>differs from another only in ways that some disks do not keep apart</source>
        <translation>unterscheidet sich von einem anderen nur so, wie manche Datenträger es nicht auseinanderhalten</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>ends in a dot or a space, which Windows drops</source>
        <translation>endet mit einem Punkt oder Leerzeichen, die Windows weglässt</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has a name too long to be meant</source>
        <translation>hat einen Namen, der zu lang ist, um echt zu sein</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has a path too long to be meant</source>
        <translation>hat einen Pfad, der zu lang ist, um echt zu sein</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has an absolute path</source>
        <translation>hat einen absoluten Pfad</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has signs that no file's name should have</source>
        <translation>hat Zeichen, die kein Dateiname haben sollte</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link that leads in a circle</source>
        <translation>ist eine Verknüpfung, die im Kreis führt</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link that leaves the folder</source>
        <translation>ist eine Verknüpfung, die aus dem Ordner führt</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link through something that is no folder of the archive</source>
        <translation>ist eine Verknüpfung durch etwas, das kein Ordner des Archivs ist</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to a folder around itself</source>
        <translation>ist eine Verknüpfung auf einen Ordner, in dem sie selbst liegt</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to a name that {0}</source>
        <translation>ist eine Verknüpfung auf einen Namen, und dieser {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to an absolute path</source>
        <translation>ist eine Verknüpfung auf einen absoluten Pfad</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to something that the archive does not hold</source>
        <translation>ist eine Verknüpfung auf etwas, das nicht im Archiv ist</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is the name of a device on Windows</source>
        <translation>ist der Name eines Geräts unter Windows</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is the target of a hard link and no file of the archive</source>
        <translation>ist das Ziel einer harten Verknüpfung und keine Datei des Archivs</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is there twice</source>
        <translation>ist doppelt vorhanden</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>leads out of the folder</source>
        <translation>führt aus dem Ordner hinaus</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>would be written through a link</source>
        <translation>würde durch eine Verknüpfung geschrieben</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>would replace the folder itself</source>
        <translation>würde den Ordner selbst ersetzen</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <location filename="hexalogue/store/peers.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>its entry “{0}” {1}</source>
        <translation>sein Eintrag „{0}“ {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>a header in it is too large to be meant</source>
        <translation>ein Kopfteil darin ist unsinnig groß</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>its entry “{0}” is not safe to write</source>
        <translation>sein Eintrag „{0}“ lässt sich nicht sicher schreiben</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>the xz stream is cut short</source>
        <translation>der xz-Strom ist abgeschnitten</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>there is no end mark</source>
        <translation>die Endmarke fehlt</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>this Python cannot open .zst; the same release usually has a .tar.gz</source>
        <translation>dieses Python kann .zst nicht öffnen; meist gibt es dieselbe Version als .tar.gz</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its entry “{0}” is a device, a pipe or another special file</source>
        <translation>sein Eintrag „{0}“ ist ein Gerät, eine Pipe oder eine andere Sonderdatei</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>an entry is shorter than it says</source>
        <translation>ein Eintrag ist kürzer, als er angibt</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>it is locked with a password</source>
        <translation>es ist mit einem Passwort gesperrt</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>it is packed in a way that is not known here</source>
        <translation>es ist auf eine Weise gepackt, die hier nicht bekannt ist</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its entries overlap</source>
        <translation>seine Einträge überlappen sich</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its entry “{0}” is a link too long to be one</source>
        <translation>sein Eintrag „{0}“ ist eine Verknüpfung, die zu lang ist, um eine zu sein</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its list of entries is too large to be meant</source>
        <translation>seine Liste der Einträge ist unsinnig groß</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>A key of TabbyAPI holds letters and digits only.</source>
        <translation>Ein Schlüssel von TabbyAPI besteht nur aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>Give a port from 1 to 65535.</source>
        <translation>Geben Sie einen Port von 1 bis 65535 an.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>Name one with “-m MODEL”.</source>
        <translation>Nennen Sie eines mit „-m MODEL“.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>Name the Python in the folder “venv” of its checkout.</source>
        <translation>Nennen Sie das Python im Ordner „venv“ ihres Quellcodes.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>{0} is not a port.</source>
        <translation>{0} ist kein Port.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>{0} is not the Python of a TabbyAPI.</source>
        <translation>{0} ist nicht das Python einer TabbyAPI.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>{0} needs a model.</source>
        <translation>{0} braucht ein Modell.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>Start it again.</source>
        <translation>Starten Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>A program that you have: “--from FILE”.</source>
        <translation>Ein Programm, das Sie haben: „--from FILE“.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Choose another version, or install a program that you have: “--from FILE”.</source>
        <translation>Wählen Sie eine andere Version, oder installieren Sie ein Programm, das Sie haben: „--from FILE“.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Choose another version, or “--from FILE”.</source>
        <translation>Wählen Sie eine andere Version, oder „--from FILE“.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Choose one of: {0}.</source>
        <translation>Wählen Sie eines davon: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>It runs on the processor, although there is {0}{1}.</source>
        <translation>Es läuft auf dem Prozessor, obwohl {0} da ist{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Metal uses the GPU of this Mac.</source>
        <translation>Metal nutzt die GPU dieses Macs.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>No GPU that it could use was found: it runs on the processor{0}.</source>
        <translation>Keine brauchbare GPU gefunden: Es läuft auf dem Prozessor{0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>There is no variant “{0}”.</source>
        <translation>Es gibt keine Variante „{0}“.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Vulkan's loader is not installed</source>
        <translation>der Vulkan-Loader ist nicht installiert</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>You chose it.</source>
        <translation>Sie haben es gewählt.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>it is built for one generation of GPUs, and that of this one is unknown</source>
        <translation>es ist für eine GPU-Generation gebaut, und die dieser GPU ist unbekannt</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>it needs glibc {0} or newer, and this system has {1}</source>
        <translation>es braucht glibc {0} oder neuer, und dieses System hat {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>nobody has written down which driver {0} needs</source>
        <translation>niemand hat notiert, welchen Treiber {0} braucht</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>none of its builds is for a GPU of compute capability {0}</source>
        <translation>kein Build ist für eine GPU mit Compute Capability {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>the list gives another hash than the one known of this release</source>
        <translation>die Liste nennt eine andere Prüfsumme, als von dieser Version bekannt ist</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>the list has no hash for {0}</source>
        <translation>die Liste hat keine Prüfsumme für {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>there is none for {0} on {1} {2}</source>
        <translation>es gibt keine für {0} auf {1} {2}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>this release has no file for {0}</source>
        <translation>diese Version hat keine Datei für {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} does not fit this computer: {1}</source>
        <translation>{0} passt nicht zu diesem Computer: {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} has no code for GPUs before compute capability {1}, and this one has {2}</source>
        <translation>{0} hat keinen Code für GPUs vor Compute Capability {1}, und diese hat {2}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} lacks its companion, CUDA's runtime, without which it would use the processor unsaid</source>
        <translation>{0} fehlt die CUDA-Laufzeit, ohne die es still den Prozessor benutzen würde</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} needs a GPU of {1}, and none was found</source>
        <translation>{0} braucht eine GPU von {1}, und keine wurde gefunden</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} needs driver {1} or newer, and this computer has {2}</source>
        <translation>{0} braucht Treiber {1} oder neuer, und dieser Computer hat {2}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} needs the vendor's driver, and none was found</source>
        <translation>{0} braucht den Treiber des Herstellers, und keiner wurde gefunden</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} with driver {1}: {2}, the newest that it takes.</source>
        <translation>{0} mit Treiber {1}: {2}, das Neueste, was er annimmt.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0}: Vulkan uses it without libraries of its maker{1}.</source>
        <translation>{0}: Vulkan nutzt sie ohne Bibliotheken des Herstellers{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>its makers offer no programs</source>
        <translation>die Hersteller bieten keine Programme an</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <location filename="hexalogue/services/engines.py"/>
        <source>Choose one of {0}.</source>
        <translation>Wählen Sie eines davon: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>Leave it out, or install a version that knows it.</source>
        <translation>Lassen Sie es weg, oder installieren Sie eine Version, die es kennt.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>Leave it out. To open an engine to others, “hexalogue serve” does it with a key.</source>
        <translation>Lassen Sie es weg. Für andere öffnet „hexalogue serve“ eine Engine, mit einem Schlüssel.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>This build does not know “{0}”.</source>
        <translation>Dieser Build kennt „{0}“ nicht.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>“{0}” is not taken: where an engine listens, what it serves and may do is set by Hexalogue.</source>
        <translation>„{0}“ wird nicht angenommen: Wo eine Engine lauscht, was sie anbietet und darf, bestimmt Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <source>The engine {0} did not start. {1}</source>
        <translation>Die Engine {0} ist nicht gestartet. {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <source>The engine {0} stopped. {1}</source>
        <translation>Die Engine {0} ist stehen geblieben. {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <source>exit code 0x{0}</source>
        <translation>Exitcode 0x{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>its program could not be run</source>
        <translation>ihr Programm ließ sich nicht ausführen</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>delivered by the package {0}</source>
        <translation>aus dem Paket {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>found at {0}</source>
        <translation>gefunden unter {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} does not run: {1}</source>
        <translation>{0} läuft nicht: {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} may not be run.</source>
        <translation>{0} darf nicht ausgeführt werden.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} names {1}, which is no program that may be run.</source>
        <translation>{0} nennt {1}, und das ist kein ausführbares Programm.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} of the package {1}</source>
        <translation>{0} des Pakets {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>An NVIDIA GPU is here, but NVIDIA's driver is not installed, so it cannot be used.</source>
        <translation>Eine NVIDIA-GPU ist da, aber ihr Treiber ist nicht installiert, darum kann sie nicht benutzt werden.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>NVIDIA's driver is installed but does not answer ({0}): restart the computer.</source>
        <translation>Der NVIDIA-Treiber ist installiert, antwortet aber nicht ({0}): Starten Sie den Computer neu.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>NVIDIA's driver is installed, but it finds no GPU.</source>
        <translation>Der NVIDIA-Treiber ist installiert, findet aber keine GPU.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>No GPU was found; models run on the processor.</source>
        <translation>Keine GPU gefunden; Modelle laufen auf dem Prozessor.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>No NVIDIA driver is installed, so no NVIDIA GPU can be used.</source>
        <translation>Kein NVIDIA-Treiber ist installiert, darum kann keine NVIDIA-GPU benutzt werden.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it answers something else</source>
        <translation>etwas anderes antwortet</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it can be asked</source>
        <translation>Fragen sind möglich</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it loads its model</source>
        <translation>das Modell lädt</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it takes a connection and does not answer</source>
        <translation>nimmt die Verbindung an und antwortet nicht</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>nobody listens</source>
        <translation>niemand lauscht</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/home.py"/>
        <source>Taking {0} {1} into use</source>
        <translation>Nimmt {0} {1} in Gebrauch</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/home.py"/>
        <source>The program of {0} is not there any more.</source>
        <translation>Das Programm von {0} ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/home.py"/>
        <source>What was in use before stays. {0}</source>
        <translation>Was vorher in Gebrauch war, bleibt. {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>The engine {0} did not start.</source>
        <translation>Die Engine {0} ist nicht gestartet.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>What the keeper wrote cannot be read.</source>
        <translation>Was der Wächter geschrieben hat, ist unlesbar.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>its keeper could not be started ({0})</source>
        <translation>ihr Wächter konnte nicht gestartet werden ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>its keeper ended before it was ready (exit code {0})</source>
        <translation>ihr Wächter endete, bevor sie bereit war (Exitcode {0})</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>its keeper has not said anything for an hour</source>
        <translation>ihr Wächter hat seit einer Stunde nichts gesagt</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/machine.py"/>
        <source>This Linux has another C library than the builds are made for; they will not run.</source>
        <translation>Dieses Linux hat eine andere C-Bibliothek als die, für die gebaut wurde; die Programme laufen nicht.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/machine.py"/>
        <source>This system does not tell what the processor can; builds for all processors are chosen.</source>
        <translation>Dieses System sagt nicht, was der Prozessor kann; es werden Builds für alle Prozessoren gewählt.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/machine.py"/>
        <source>Vulkan's loader is not installed, so no Vulkan build can use a GPU.</source>
        <translation>Der Vulkan-Loader ist nicht installiert, darum kann kein Vulkan-Build eine GPU nutzen.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/measuring.py"/>
        <source>it gave fewer than two words</source>
        <translation>sie gab weniger als zwei Wörter</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Asking {0} for one token</source>
        <translation>Bittet {0} um ein Token</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Asking {0} what it is</source>
        <translation>Fragt {0}, was es ist</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Install what the message names or a newer driver of the GPU, or install the build for the processor: “hexalogue engines install {0} --variant cpu”.</source>
        <translation>Installieren Sie, was die Meldung nennt, oder einen neueren GPU-Treiber, oder den Build für den Prozessor: „hexalogue engines install {0} --variant cpu“.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Looking for a device that computes with {0}</source>
        <translation>Sucht ein Gerät, das mit {0} rechnet</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it computes with {0} and finds no device for it</source>
        <translation>sie rechnet mit {0} und findet kein Gerät dafür</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it could not list its devices: {0}</source>
        <translation>sie konnte ihre Geräte nicht auflisten: {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it did not answer within {0} seconds</source>
        <translation>sie antwortete nicht innerhalb von {0} Sekunden</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it ended with {0}</source>
        <translation>sie endete mit {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it runs; it names no version</source>
        <translation>sie läuft; sie nennt keine Version</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>its program could not be run ({0})</source>
        <translation>ihr Programm ließ sich nicht ausführen ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>the processor only</source>
        <translation>nur der Prozessor</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>{0} arguments</source>
        <translation>{0} Argumente</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/records.py"/>
        <source>Wait until that has finished, then try again.</source>
        <translation>Warten Sie, bis das fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/records.py"/>
        <source>{0} is just being installed, here or by another Hexalogue</source>
        <translation>{0} wird gerade installiert, hier oder von einem anderen Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_lines.py"/>
        <source>its machine is not there any more</source>
        <translation>der Rechner dazu ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_lines.py"/>
        <source>its worker ended</source>
        <translation>der Helfer dazu endete</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>A worker serves one head at a time. Stop the other one, or start the worker on that machine again.</source>
        <translation>Ein Helfer dient immer nur einem Hauptrechner. Halten Sie den anderen an, oder starten Sie den Helfer auf jenem Rechner neu.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Check the port: a worker listens on {0} unless it was told otherwise.</source>
        <translation>Prüfen Sie den Port: Ein Helfer lauscht auf {0}, wenn nichts anderes bestimmt ist.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Give that machine an IPv4 address in your network.</source>
        <translation>Geben Sie jenem Rechner eine IPv4-Adresse in Ihrem Netzwerk.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Install the same build of llama.cpp on every machine, then start the worker there again.</source>
        <translation>Installieren Sie auf jedem Rechner denselben Build von llama.cpp, und starten Sie dort den Helfer neu.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Switch it on and start “ggml-rpc-server -H ADDRESS -p {0}” there; let its firewall take connections to port {1} from this computer. A worker that another head has for long takes none, too.</source>
        <translation>Schalten Sie ihn ein, und starten Sie dort „ggml-rpc-server -H ADDRESS -p {0}“; seine Firewall muss Verbindungen von diesem Computer zu Port {1} zulassen. Ein Helfer, den ein anderer Hauptrechner lange hält, nimmt auch keine an.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>it hangs up in the middle of its answer</source>
        <translation>er legt mitten in seiner Antwort auf</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>it hangs up without a word</source>
        <translation>er legt wortlos auf</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>it stops in the middle of its answer</source>
        <translation>er hört mitten in seiner Antwort auf</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>nothing listens on that port</source>
        <translation>auf diesem Port lauscht nichts</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>there is no way to it</source>
        <translation>es gibt keinen Weg dorthin</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} cannot be reached: {1}.</source>
        <translation>{0} ist nicht erreichbar: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} cannot take part: {1}.</source>
        <translation>{0} kann nicht mitmachen: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} devices</source>
        <translation>{0} Geräten</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} has only an IPv6 address, and llama.cpp's RPC connects to IPv4 addresses only.</source>
        <translation>{0} hat nur eine IPv6-Adresse, und das RPC von llama.cpp verbindet sich nur mit IPv4-Adressen.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} is no worker: {1}.</source>
        <translation>{0} ist kein Helfer: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} is ready with {1}.</source>
        <translation>{0} ist bereit, mit {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} takes the connection and says nothing: another head uses it, or it hangs.</source>
        <translation>{0} nimmt die Verbindung an und sagt nichts: Ein anderer Hauptrechner benutzt ihn, oder er hängt.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <location filename="hexalogue/wire/causes.py"/>
        <location filename="hexalogue/wire/guard.py"/>
        <source>its name was not found</source>
        <translation>sein Name wurde nicht gefunden</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>a web server answers there</source>
        <translation>dort antwortet ein Webserver</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>an SSH server answers there</source>
        <translation>dort antwortet ein SSH-Server</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>it calls itself version {0}</source>
        <translation>er nennt sich Version {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>it claims more memory than there can be</source>
        <translation>er gibt mehr Speicher an, als es geben kann</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>it claims {0} devices</source>
        <translation>er gibt {0} Geräte an</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>what answers there is not llama.cpp's RPC</source>
        <translation>was dort antwortet, ist nicht das RPC von llama.cpp</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>A device is named as in CUDA0.</source>
        <translation>Ein Gerät heißt etwa CUDA0.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>A worker has a port from 1 to 65535 and 1 to {0} threads, not {1} and {2}.</source>
        <translation>Ein Helfer hat einen Port von 1 bis 65535 und 1 bis {0} Threads, nicht {1} und {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>Correct the number.</source>
        <translation>Berichtigen Sie die Zahl.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>Name one of its own addresses in your network.</source>
        <translation>Nennen Sie eine seiner Adressen in Ihrem Netzwerk.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>port {0} is taken</source>
        <translation>Port {0} ist belegt</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>{0} is no address of this computer.</source>
        <translation>{0} ist keine Adresse dieses Computers.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>“llama-server --list-devices” lists their names.</source>
        <translation>„llama-server --list-devices“ listet ihre Namen auf.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source> with the libraries beside it</source>
        <translation> mit den Bibliotheken daneben</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Comparing the checksum of {0}</source>
        <translation>Vergleicht die Prüfsumme von {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Download it again.</source>
        <translation>Laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Looking for {0} in {1}</source>
        <translation>Sucht {0} in {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Name the program itself.</source>
        <translation>Nennen Sie das Programm selbst.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Opening {0}</source>
        <translation>Öffnet {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>a part of the download is missing</source>
        <translation>ein Teil des Downloads fehlt</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>it is neither an archive nor a program that may be run</source>
        <translation>es ist weder ein Archiv noch ein Programm, das ausgeführt werden darf</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>nothing was downloaded</source>
        <translation>nichts wurde heruntergeladen</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>taken from {0}</source>
        <translation>aus {0} genommen</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>the list gives no checksum for {0}</source>
        <translation>die Liste nennt keine Prüfsumme für {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>there is no {0} in it</source>
        <translation>darin ist kein {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>used where it lies{0}</source>
        <translation>wird benutzt, wo es liegt{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Choose another version.</source>
        <translation>Wählen Sie eine andere Version.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>Another Hexalogue asks it to stop.</source>
        <translation>Ein anderes Hexalogue bittet sie anzuhalten.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It has stopped.</source>
        <translation>Sie hat angehalten.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It is asked to stop.</source>
        <translation>Sie wird gebeten anzuhalten.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It listens, and loads its model.</source>
        <translation>Sie lauscht und lädt ihr Modell.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It runs, but its health check has failed several times in a row.</source>
        <translation>Sie läuft, aber ihre Prüfung ist mehrmals hintereinander gescheitert.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>Nobody asked it anything for {0} s: it is stopped, and its memory is free.</source>
        <translation>Seit {0} s hat niemand sie gefragt: Sie wird angehalten, ihr Speicher ist frei.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>it was stopped meanwhile</source>
        <translation>sie wurde unterdessen angehalten</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/tether.py"/>
        <source>it may not be run</source>
        <translation>es darf nicht ausgeführt werden</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/tether.py"/>
        <source>there is no such program</source>
        <translation>es gibt kein solches Programm</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it answered with something else than a token (status {0})</source>
        <translation>sie antwortete mit etwas anderem als einem Token (Status {0})</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it answered “{0}”</source>
        <translation>sie antwortete „{0}“</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it ended while it loaded a small model</source>
        <translation>sie endete, während sie ein kleines Modell lud</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it ended while it was asked for a token</source>
        <translation>sie endete, während sie um ein Token gebeten wurde</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it gave no answer</source>
        <translation>sie gab keine Antwort</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it heard “{0}”</source>
        <translation>sie hörte „{0}“</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it thought “{0}”</source>
        <translation>sie dachte „{0}“</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it was not ready within {0} seconds</source>
        <translation>sie war nach {0} Sekunden nicht bereit</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>its answer could not be read</source>
        <translation>ihre Antwort war nicht lesbar</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>not asked: there is no small model for it on this computer yet</source>
        <translation>nicht gefragt: Es gibt auf diesem Computer noch kein kleines Modell dafür</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>The build for the processor is used: none could be measured ({0}).</source>
        <translation>Der Build für den Prozessor wird benutzt: Keiner ließ sich messen ({0}).</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>as fast as any</source>
        <translation>so schnell wie jeder</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>it gave no words</source>
        <translation>sie gab keine Wörter</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>it was not done within {0} s</source>
        <translation>es war nach {0} s nicht fertig</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>the fastest that is right</source>
        <translation>der schnellste, der richtig rechnet</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} is used, {1}: {2} with the starter model ({3}).</source>
        <translation>{0} wird benutzt, {1}: {2} mit dem mitgelieferten Modell ({3}).</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} is used: {1} with the starter model, and nothing else to compare it with.</source>
        <translation>{0} wird benutzt: {1} mit dem mitgelieferten Modell, und nichts anderes zum Vergleich.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} tokens a second</source>
        <translation>{0} Token je Sekunde</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} {1}, and wrong words</source>
        <translation>{0} {1}, und falsche Wörter</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>; {0} is kept to go back to.</source>
        <translation>; {0} bleibt für den Weg zurück.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>The record of what is installed {0}, and was put together from what lies on the disk.{1}</source>
        <translation>Das Verzeichnis des Installierten {0} und wurde aus dem wiederhergestellt, was auf dem Datenträger liegt.{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>a build without a version</source>
        <translation>ein Build ohne Version</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>was damaged</source>
        <translation>war beschädigt</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>was lost</source>
        <translation>war verloren</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} did not work ({1}); {2} is in use again.</source>
        <translation>{0} funktionierte nicht ({1}); {2} ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} is in use again instead of {1}.</source>
        <translation>{0} ist wieder in Gebrauch statt {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} was installed</source>
        <translation>{0} wurde installiert</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} was not installed: {1}</source>
        <translation>{0} wurde nicht installiert: {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Check the address: the dashboard listens on port {0} unless it was told otherwise.</source>
        <translation>Prüfen Sie die Adresse: Das Dashboard lauscht auf Port {0}, wenn nichts anderes eingestellt ist.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Check the address: vLLM listens on port {0} unless it was told otherwise.</source>
        <translation>Prüfen Sie die Adresse: vLLM lauscht auf Port {0}, wenn nichts anderes eingestellt ist.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>It listens on the head itself only, which is right. To look from here: “{0}”, then ask 127.0.0.1.</source>
        <translation>Es lauscht nur auf dem Hauptrechner selbst, und das ist richtig. Um von hier aus nachzusehen: „{0}“, dann 127.0.0.1 fragen.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>It was started with a token. Put it into RAY_AUTH_TOKEN here.</source>
        <translation>Es wurde mit einem Token gestartet. Setzen Sie es hier in RAY_AUTH_TOKEN.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Look at the log of “vllm serve” on {0}: when a node is lost, start it anew.</source>
        <translation>Sehen Sie auf {0} in das Protokoll von „vllm serve“: Ging ein Rechner verloren, starten Sie es neu.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray has lost {0}.</source>
        <translation>Ray hat {0} verloren.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray has {0} machines, and all of them live.</source>
        <translation>Ray hat {0} Rechner, und alle sind da.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray names no machines.</source>
        <translation>Ray nennt keine Rechner.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray's dashboard cannot be asked: {0}</source>
        <translation>Das Dashboard von Ray lässt sich nicht fragen: {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray's dashboard wants its token.</source>
        <translation>Das Dashboard von Ray verlangt sein Token.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Run “ray start --address=HEAD:6379” on it again, then “vllm serve” on the head.</source>
        <translation>Führen Sie dort noch einmal „ray start --address=HEAD:6379“ aus, dann „vllm serve“ auf dem Hauptrechner.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Start “vllm serve” on {0}, and let its firewall take connections to port {1}.</source>
        <translation>Starten Sie „vllm serve“ auf {0}, und erlauben Sie in der dortigen Firewall Verbindungen zu Port {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Store the key that it was started with ({0} there): hexalogue keys set.</source>
        <translation>Speichern Sie den Schlüssel, mit dem es gestartet wurde (dort {0}): hexalogue keys set.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>vLLM at {0} answers.</source>
        <translation>vLLM unter {0} antwortet.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>vLLM at {0} is not well (status {1}).</source>
        <translation>vLLM unter {0} ist gestört (Status {1}).</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>vLLM at {0} refuses the key.</source>
        <translation>vLLM unter {0} lehnt den Schlüssel ab.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>waiting for its answer</source>
        <translation>wartet auf die Antwort</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>{0} is not Ray's dashboard.</source>
        <translation>{0} ist nicht das Dashboard von Ray.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>{0} lists no models as vLLM does.</source>
        <translation>{0} listet keine Modelle auf wie vLLM.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>a value has the unknown type {0}</source>
        <translation>ein Wert hat den unbekannten Typ {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it claims {0} tensors and {1} keys</source>
        <translation>sie gibt {0} Tensoren und {1} Schlüssel an</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it does not begin like one</source>
        <translation>sie beginnt nicht wie eine</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is a web page</source>
        <translation>sie ist eine Webseite</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is in the format that GGUF replaced in 2023</source>
        <translation>sie hat das Format, das GGUF 2023 ablöste</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is only a Git LFS pointer to the model</source>
        <translation>sie ist nur ein Git-LFS-Verweis auf das Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it was made for big-endian computers</source>
        <translation>sie wurde für Big-Endian-Computer gemacht</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>its alignment is {0}</source>
        <translation>ihre Ausrichtung ist {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>its format version 1 is no longer read by any engine</source>
        <translation>ihre Formatversion 1 liest keine Engine mehr</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>its format version {0} is not known</source>
        <translation>ihre Formatversion {0} ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the key “{0}” is empty or there twice</source>
        <translation>der Schlüssel „{0}“ ist leer oder doppelt</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the list “{0}” claims {1} entries</source>
        <translation>die Liste „{0}“ gibt {1} Einträge an</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the rows of the tensor “{0}” do not fill whole blocks</source>
        <translation>die Zeilen des Tensors „{0}“ füllen keine ganzen Blöcke</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor name “{0}” is too long or there twice</source>
        <translation>der Tensorname „{0}“ ist zu lang oder doppelt</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” claims {1} dimensions</source>
        <translation>der Tensor „{0}“ gibt {1} Dimensionen an</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” does not begin where the one before it ends</source>
        <translation>der Tensor „{0}“ beginnt nicht, wo der vorige endet</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” has the number format {1}, which this version's engine does not know</source>
        <translation>der Tensor „{0}“ hat das Zahlenformat {1}, das die Engine dieser Version nicht kennt</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” is larger than any computer</source>
        <translation>der Tensor „{0}“ ist größer als jeder Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_bytes.py"/>
        <source>a text claims to be {0} bytes long</source>
        <translation>ein Text gibt an, {0} Byte lang zu sein</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>an engine can load “{0}”, but it cannot chat</source>
        <translation>eine Engine kann „{0}“ laden, aber es kann nicht chatten</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it does not name its architecture</source>
        <translation>sie nennt ihre Architektur nicht</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it holds a vocabulary and no weights</source>
        <translation>es enthält ein Vokabular und keine Gewichte</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it is not a whole model but its “{0}”</source>
        <translation>es ist kein ganzes Modell, sondern sein „{0}“</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it is one part of {0} and the others are not beside it under its name</source>
        <translation>es ist ein Teil von {0}, und die anderen liegen nicht unter seinem Namen daneben</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it is only the part of a model that sees or hears</source>
        <translation>es ist nur der Teil eines Modells, der sieht oder hört</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it makes embeddings and cannot chat</source>
        <translation>es erzeugt Einbettungen und kann nicht chatten</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>its parts that see or hear are in the same file, which only Ollama's own engine reads</source>
        <translation>seine Teile, die sehen oder hören, stehen in derselben Datei, und das liest nur Ollamas eigene Engine</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>{0} is not the part that its name says</source>
        <translation>{0} ist nicht der Teil, den sein Name nennt</translation>
    </message>
    <message>
        <location filename="hexalogue/models/judging.py"/>
        <source>Download the missing parts, or delete the others.</source>
        <translation>Laden Sie die fehlenden Teile herunter, oder löschen Sie die übrigen.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/judging.py"/>
        <source>It lets a model see or hear, and that model is not here: download the model of the same repository.</source>
        <translation>Damit kann ein Modell sehen oder hören, und dieses Modell ist nicht hier: Laden Sie das Modell desselben Repositorys herunter.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/judging.py"/>
        <source>It makes vectors for searching, and cannot chat.</source>
        <translation>Es macht Vektoren zum Suchen und kann nicht chatten.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>Deleted models are kept for a week; download it again.</source>
        <translation>Gelöschte Modelle werden eine Woche behalten; laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>Remove it in the application it belongs to; the starter goes with the installation.</source>
        <translation>Entfernen Sie es in der Anwendung, der es gehört; das mitgelieferte geht mit der Installation.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>There is not {0} any more.</source>
        <translation>{0} gibt es nicht mehr.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>a deleted model</source>
        <translation>ein gelöschtes Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>a deleted model called “{0}”</source>
        <translation>ein gelöschtes Modell namens „{0}“</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>its path leads nowhere</source>
        <translation>sein Pfad führt nirgendwohin</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>there is no GGUF file in this folder</source>
        <translation>in diesem Ordner ist keine GGUF-Datei</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>“{0}” is not a model that Hexalogue stores.</source>
        <translation>„{0}“ ist kein Modell, das Hexalogue aufbewahrt.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/names.py"/>
        <source>Write hf:ORG/REPO/FILE, where FILE ends in .gguf, as the hub's pages show it.</source>
        <translation>Schreiben Sie hf:ORG/REPO/FILE, wobei FILE auf .gguf endet, wie die Seiten des Modellverzeichnisses es zeigen.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/names.py"/>
        <source>“{0}” is not the name of a .gguf file on the hub.</source>
        <translation>„{0}“ ist nicht der Name einer .gguf-Datei im Modellverzeichnis.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/names.py"/>
        <source>“{0}” names no file on the hub.</source>
        <translation>„{0}“ nennt keine Datei im Modellverzeichnis.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/parts.py"/>
        <source> and {0} more</source>
        <translation> und {0} weitere</translation>
    </message>
    <message>
        <location filename="hexalogue/models/parts.py"/>
        <source>it was split into {0} parts, and there is no {1}{2} beside it</source>
        <translation>es wurde in {0} Teile geteilt, und daneben liegt kein {1}{2}</translation>
    </message>
    <message>
        <location filename="hexalogue/models/plans.py"/>
        <source>Install Hexalogue again, or choose another model.</source>
        <translation>Installieren Sie Hexalogue neu, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/plans.py"/>
        <source>{0} comes with the installation and cannot be downloaded.</source>
        <translation>{0} kommt mit der Installation und kann nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/speech.py"/>
        <source>Name one of those that can be downloaded, such as base or small, or a ggml-….bin file.</source>
        <translation>Nennen Sie eines zum Herunterladen, etwa base oder small, oder eine Datei ggml-….bin.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/speech.py"/>
        <source>{0} is no model of whisper.cpp.</source>
        <translation>{0} ist kein Modell von whisper.cpp.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/trash.py"/>
        <source>Delete {0} first, if it is the other one that you want.</source>
        <translation>Löschen Sie zuerst {0}, wenn Sie das andere wollen.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/trash.py"/>
        <source>{0} cannot be brought back: {1} is there again.</source>
        <translation>{0} lässt sich nicht zurückholen: {1} ist wieder da.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/activity_downloads.py"/>
        <source>Checking that it is whole</source>
        <translation>Prüft auf Vollständigkeit</translation>
    </message>
    <message>
        <location filename="hexalogue/services/activity_downloads.py"/>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <location filename="hexalogue/services/activity_downloads.py"/>
        <source>File {0} of {1}</source>
        <translation>Datei {0} von {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/asking.py"/>
        <source>none is on this computer, and {0}{1}</source>
        <translation>keines ist auf diesem Computer, und {0}{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>Cut out the part you mean.</source>
        <translation>Schneiden Sie den Teil aus, um den es geht.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>Give a file of plain text (UTF-8), an image or a PDF.</source>
        <translation>Geben Sie eine Datei mit reinem Text (UTF-8), ein Bild oder ein PDF.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} could not be read: it is not a file.</source>
        <translation>{0} konnte nicht gelesen werden: Es ist keine Datei.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} could not be read: {1}.</source>
        <translation>{0} konnte nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} is not a text file.</source>
        <translation>{0} ist keine Textdatei.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} is too large to be sent with a question.</source>
        <translation>{0} ist zu groß, um mit einer Frage gesendet zu werden.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>Add one: hexalogue peers add HOST.</source>
        <translation>Fügen Sie einen hinzu: hexalogue peers add HOST.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>The layers go to {0}.</source>
        <translation>Die Schichten gehen an {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>it was given no workers</source>
        <translation>ihr wurden keine Helfer genannt</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>{0}, and without it the model does not fit. {1}</source>
        <translation>{0}, und ohne ihn passt das Modell nicht. {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>It answers again by now, and is used from the next start.</source>
        <translation>Er antwortet inzwischen wieder und wird ab dem nächsten Start benutzt.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>What had arrived is kept. It goes on without that computer where the model fits. {0}</source>
        <translation>Was angekommen war, ist erhalten. Es geht ohne diesen Computer weiter, wo das Modell passt. {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>llama-server did not reach it</source>
        <translation>llama-server hat ihn nicht erreicht</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_head.py"/>
        <source>It answers again, on port {0}.</source>
        <translation>Sie antwortet wieder, auf Port {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_head.py"/>
        <source>it loses its workers again and again although all of them answer</source>
        <translation>sie verliert immer wieder ihre Helfer, obwohl alle antworten</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_head.py"/>
        <source>{0} waits for a worker that is gone, and is ended.</source>
        <translation>{0} wartet auf einen Helfer, der weg ist, und wird beendet.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_record.py"/>
        <source>Stop and start to use it.</source>
        <translation>Halten Sie an und starten Sie neu, um ihn zu benutzen.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_record.py"/>
        <source>{0} answers again. It is used from the next start.</source>
        <translation>{0} antwortet wieder und wird ab dem nächsten Start benutzt.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_record.py"/>
        <source>{0} is missing: {1}.</source>
        <translation>{0} fehlt: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>Add one with “hexalogue peers add HOST”.</source>
        <translation>Fügen Sie einen mit „hexalogue peers add HOST“ hinzu.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>Install llama-server first: its archive holds the worker. Run “hexalogue engines”.</source>
        <translation>Installieren Sie zuerst llama-server: Sein Archiv enthält den Helfer. Führen Sie „hexalogue engines“ aus.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>No worker is named yet.</source>
        <translation>Noch ist kein Helfer genannt.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>There are several workers</source>
        <translation>Es gibt mehrere Helfer</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>There is no worker</source>
        <translation>Es gibt keinen Helfer</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>Write it with its port. Known: {0}.</source>
        <translation>Schreiben Sie ihn mit seinem Port. Bekannt: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>for workers</source>
        <translation>für Helfer</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>{0} computes for this computer now.</source>
        <translation>{0} rechnet jetzt für diesen Computer.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>Download a model first.</source>
        <translation>Laden Sie zuerst ein Modell herunter.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>No model is here to try the engine with.</source>
        <translation>Kein Modell ist hier, um die Engine zu erproben.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The built-in engine answers with {0}.</source>
        <translation>Die eingebaute Engine antwortet mit {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The built-in engine loads {0}.</source>
        <translation>Die eingebaute Engine lädt {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The conversations are readable ({0}).</source>
        <translation>Die Unterhaltungen sind lesbar ({0}).</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The model hub {0} answers.</source>
        <translation>Das Modellverzeichnis {0} antwortet.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The settings are readable.</source>
        <translation>Die Einstellungen sind lesbar.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>{0} can be written.</source>
        <translation>In {0} kann geschrieben werden.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>its parts</source>
        <translation>seine Teile</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>keys and providers</source>
        <translation>Schlüssel und Anbieter</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the built-in engine</source>
        <translation>die eingebaute Engine</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the engines</source>
        <translation>die Engines</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the folders</source>
        <translation>die Ordner</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the models</source>
        <translation>die Modelle</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the network</source>
        <translation>das Netzwerk</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>what is kept</source>
        <translation>Gespeichertes</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source> {0} more mistakes are there.</source>
        <translation> Es gibt {0} weitere Fehler.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>, and {0} of swap</source>
        <translation>, und {0} Auslagerung</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>, driver {0}</source>
        <translation>, Treiber {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>, driver {0}, CUDA up to {1}</source>
        <translation>, Treiber {0}, CUDA bis {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>1 usable model is here: {0}.</source>
        <translation>1 brauchbares Modell ist hier: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>A window can be shown.</source>
        <translation>Ein Fenster kann gezeigt werden.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Build the engine for this processor: HEXALOGUE_NATIVE_FLAGS=-DGGML_AVX2=OFF make native.</source>
        <translation>Bauen Sie die Engine für diesen Prozessor: HEXALOGUE_NATIVE_FLAGS=-DGGML_AVX2=OFF make native.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Close programs that use the GPU: games, browsers, other engines.</source>
        <translation>Schließen Sie Programme, die die GPU nutzen: Spiele, Browser, andere Engines.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Free some space on that disk.</source>
        <translation>Schaffen Sie Platz auf diesem Datenträger.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0} (driver {1}).</source>
        <translation>Grafik: {0} (Treiber {1}).</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0} (driver {1}, CUDA up to {2}).</source>
        <translation>Grafik: {0} (Treiber {1}, CUDA bis {2}).</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0}, {1} of memory{2}.</source>
        <translation>Grafik: {0}, {1} Speicher{2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0}, {1} of {2} are free{3}.</source>
        <translation>Grafik: {0}, {1} von {2} sind frei{3}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0}.</source>
        <translation>Grafik: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Install NVIDIA's driver; until then models run on the processor, or through Vulkan.</source>
        <translation>Installieren Sie den NVIDIA-Treiber; bis dahin laufen Modelle auf dem Prozessor oder über Vulkan.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Keys are kept in the system's keychain.</source>
        <translation>Schlüssel liegen im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>No usable model is on this computer.</source>
        <translation>Kein brauchbares Modell ist auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Only the stop-gap {0} is here: often wrong.</source>
        <translation>Nur der Notbehelf {0} ist hier: oft falsch.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Open Hexalogue while online, or run “hexalogue models pull {0}”.</source>
        <translation>Öffnen Sie Hexalogue mit Internet, oder führen Sie „hexalogue models pull {0}“ aus.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Processor: {0}, 1 core.</source>
        <translation>Prozessor: {0}, 1 Kern.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Processor: {0}, {1} cores.</source>
        <translation>Prozessor: {0}, {1} Kerne.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Run “make setup” again.</source>
        <translation>Führen Sie „make setup“ noch einmal aus.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>The processor {0} is without AVX2, which the usual build needs.</source>
        <translation>Dem Prozessor {0} fehlt AVX2, das der übliche Build braucht.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>The providers are readable.</source>
        <translation>Die Anbieter sind lesbar.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>There is no display; use the command line (hexalogue ask).</source>
        <translation>Es gibt keinen Bildschirm; nutzen Sie die Befehlszeile (hexalogue ask).</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} are free on the disk that holds the models</source>
        <translation>{0} sind auf dem Datenträger mit den Modellen frei</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} is here without NVIDIA's driver.</source>
        <translation>{0} ist hier ohne den NVIDIA-Treiber.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} of {1} memory are free</source>
        <translation>{0} von {1} Speicher sind frei</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} usable models are here; {1} answers first.</source>
        <translation>{0} brauchbare Modelle sind hier; {1} antwortet zuerst.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} {1} is installed.</source>
        <translation>{0} {1} ist installiert.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0}: little for a model.</source>
        <translation>{0}: wenig für ein Modell.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0} is not installed.</source>
        <translation>{0} ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source> on port {0}</source>
        <translation> auf Port {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source> with {0}</source>
        <translation> mit {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>, and computes on {0}</source>
        <translation>, und rechnet auf {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>, {0} of memory</source>
        <translation>, {0} Speicher</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>1 engine</source>
        <translation>1 Engine</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Install Vulkan's loader (Debian and Ubuntu: libvulkan1), which comes with most GPU drivers.</source>
        <translation>Installieren Sie den Vulkan-Loader (Debian und Ubuntu: libvulkan1); die meisten GPU-Treiber bringen ihn mit.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Look into its log with “hexalogue engines logs {0}”.</source>
        <translation>Sehen Sie mit „hexalogue engines logs {0}“ in ihr Protokoll.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Run “hexalogue engines install {0}” to get the build for the GPU.</source>
        <translation>Führen Sie „hexalogue engines install {0}“ aus, um den Build für die GPU zu bekommen.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Run “hexalogue engines install {0}” to have it.</source>
        <translation>Führen Sie „hexalogue engines install {0}“ aus, um sie zu haben.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Start the worker there, then try again.</source>
        <translation>Starten Sie dort den Helfer, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>found in a Python package</source>
        <translation>in einem Python-Paket gefunden</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>found on the search path</source>
        <translation>im Suchpfad gefunden</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>installed from a file</source>
        <translation>aus einer Datei installiert</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is ready</source>
        <translation>ist bereit</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is stopped</source>
        <translation>ist angehalten</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>runs, with limits</source>
        <translation>läuft mit Einschränkungen</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0} engines</source>
        <translation>{0} Engines</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0} of a Hexalogue that was killed still ran; ended now.</source>
        <translation>{0} eines beendeten Hexalogue lief noch; jetzt beendet.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0}, but Vulkan's loader is missing: it uses the processor.</source>
        <translation>{0}, aber der Vulkan-Loader fehlt: Es nutzt den Prozessor.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0}; it leaves {1} unused.</source>
        <translation>{0}; sie lässt {1} ungenutzt.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_report.py"/>
        <source>Hexalogue, what the doctor found</source>
        <translation>Hexalogue: was die Prüfung fand</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Asking for the releases of {0}</source>
        <translation>Fragt nach den Versionen von {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Choose another version, or install from a file that you trust: “--from FILE”.</source>
        <translation>Wählen Sie eine andere Version, oder installieren Sie aus einer Datei, der Sie vertrauen: „--from FILE“.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Install a program that you have with “--from FILE”</source>
        <translation>Installieren Sie ein Programm, das Sie haben, mit „--from FILE“</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Measuring both for two seconds each</source>
        <translation>Misst beide je zwei Sekunden</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Nothing else fits this computer: {0} is used</source>
        <translation>Nichts anderes passt zu diesem Computer: {0} wird benutzt</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>the list of releases gives no digest for {0}, so it could not be verified</source>
        <translation>die Liste der Versionen nennt keine Prüfsumme für {0}, darum ließ es sich nicht prüfen</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>{0} {1} is in use again; {2} is not offered any more.</source>
        <translation>{0} {1} ist wieder in Gebrauch; {2} wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>{0} {1} stays in use</source>
        <translation>{0} {1} bleibt in Gebrauch</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>Checking the version of {0} before</source>
        <translation>Prüft die vorige Version von {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>Version {0} ({1}) is in use.</source>
        <translation>Version {0} ({1}) ist in Gebrauch.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>Wait until that is done.</source>
        <translation>Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>{0} is being installed already.</source>
        <translation>{0} wird schon installiert.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>{0}, the version before</source>
        <translation>{0}, die vorige Version</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source> over several computers</source>
        <translation> über mehrere Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>Give it an address: [{0}] base_url in providers.toml.</source>
        <translation>Geben Sie ihm eine Adresse: [{0}] base_url in providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>Run “hexalogue engines install {0}”. Meanwhile the engine inside Hexalogue answers.</source>
        <translation>Führen Sie „hexalogue engines install {0}“ aus. Unterdessen antwortet die Engine in Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>There is no engine “{0}”.</source>
        <translation>Es gibt keine Engine „{0}“.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>{0} Meanwhile the engine inside Hexalogue answers.</source>
        <translation>{0} Unterdessen antwortet die Engine in Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>{0} {1} is installed; the first question starts it.</source>
        <translation>{0} {1} ist installiert; die erste Frage startet es.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>GGUF file in {0} that can be chosen by its size</source>
        <translation>GGUF-Datei in {0}, die sich nach ihrer Größe wählen lässt</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>The model hub</source>
        <translation>Das Modellverzeichnis</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>file {0} in {1}</source>
        <translation>Datei {0} in {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>part {0} of {1}</source>
        <translation>Teil {0} von {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>there is no connection to it here</source>
        <translation>es gibt hier keine Verbindung dorthin</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>{0} {1} comes along: with it the model can see or hear.</source>
        <translation>{0} {1} kommt mit: Damit kann das Modell sehen oder hören.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>Name one of these with --label: {0}.</source>
        <translation>Nennen Sie einen davon mit --label: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>The key for {0} comes from the environment ({1}), which Hexalogue only reads.</source>
        <translation>Der Schlüssel für {0} kommt aus der Umgebung ({1}), die Hexalogue nur liest.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>Unset {0} where it is set; or store a key, which then comes first.</source>
        <translation>Entfernen Sie {0} dort, wo es gesetzt ist; oder speichern Sie einen Schlüssel, der dann vorgeht.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>Use it as it is.</source>
        <translation>Nutzen Sie ihn, wie er ist.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>{0} takes no key.</source>
        <translation>{0} nimmt keinen Schlüssel.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>“hexalogue keys” lists those that are.</source>
        <translation>„hexalogue keys“ listet die vorhandenen auf.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <location filename="hexalogue/vault/vault.py"/>
        <source>No key “{0}” is stored for {1}.</source>
        <translation>Für {1} ist kein Schlüssel „{0}“ gespeichert.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/local_answering.py"/>
        <source>images or documents</source>
        <translation>Bilder oder Dokumente</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Check that the server runs, and try again.</source>
        <translation>Prüfen Sie, ob der Server läuft, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>The provider has no name.</source>
        <translation>Der Anbieter hat keinen Namen.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Type how it is to be called.</source>
        <translation>Geben Sie ein, wie er heißen soll.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Type one such as http://192.168.1.20:8000/v1.</source>
        <translation>Geben Sie eine ein wie http://192.168.1.20:8000/v1.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Use {0} as its address.</source>
        <translation>Nutzen Sie {0} als Adresse.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>{0} said nothing that makes sense for {1} s.</source>
        <translation>{0} hat {1} s lang nichts Brauchbares gesagt.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>“{0}” is no address of a server.</source>
        <translation>„{0}“ ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/providers.py"/>
        <source>{0} runs inside Hexalogue: there is no key and no address to check.</source>
        <translation>{0} läuft in Hexalogue: Es gibt keinen Schlüssel und keine Adresse zu prüfen.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/proving.py"/>
        <source>it ended without a word</source>
        <translation>es endete ohne ein Wort</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>a model on this computer has this name</source>
        <translation>ein Modell auf diesem Computer heißt so</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>fallback {0}: </source>
        <translation>Ersatz {0}: </translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>the catalogue names this provider for the model</source>
        <translation>der Katalog nennt diesen Anbieter für das Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>the default: the best model on this computer</source>
        <translation>der Standard: das beste Modell auf diesem Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>the prefix “{0}” names the provider</source>
        <translation>die Vorsilbe „{0}“ nennt den Anbieter</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>{0}number {1} of the chain “{2}”: </source>
        <translation>{0}Nummer {1} der Kette „{2}“: </translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>{0}the default you chose: </source>
        <translation>{0}Ihr Standard: </translation>
    </message>
    <message>
        <location filename="hexalogue/services/setup.py"/>
        <source>Is it running?</source>
        <translation>Läuft er?</translation>
    </message>
    <message>
        <location filename="hexalogue/services/setup.py"/>
        <source>Nothing at {0} answered for {1} s.</source>
        <translation>Unter {0} hat {1} s lang nichts geantwortet.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_asking.py"/>
        <source>Check that it plays; with ffmpeg installed, every common format can be read.</source>
        <translation>Prüfen Sie, ob sie sich abspielen lässt; mit ffmpeg lässt sich jedes gängige Format lesen.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_asking.py"/>
        <source>{0} cannot read this {1} file.</source>
        <translation>{0} kann diese {1}-Datei nicht lesen.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_engine.py"/>
        <source>Run “hexalogue engines install {0}”</source>
        <translation>Führen Sie „hexalogue engines install {0}“ aus</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_engine.py"/>
        <source>{0}, or name a provider with “--provider”.</source>
        <translation>{0}, oder nennen Sie einen Anbieter mit „--provider“.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_job.py"/>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>Choose one of {0}, or name a ggml-….bin file.</source>
        <translation>Wählen Sie eines davon: {0}, oder nennen Sie eine Datei ggml-….bin.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>The model {0} understands English only.</source>
        <translation>Das Modell {0} versteht nur Englisch.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>There is no model of speech called “{0}”.</source>
        <translation>Es gibt kein Sprachmodell namens „{0}“.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>Use “--model {0}”, which knows every language.</source>
        <translation>Nutzen Sie „--model {0}“, das jede Sprache kennt.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>Name one of its models with “--model”.</source>
        <translation>Nennen Sie eines seiner Modelle mit „--model“.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>Reading the recording</source>
        <translation>Liest die Aufnahme</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>Starting the engine</source>
        <translation>Startet die Engine</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>it has gone</source>
        <translation>es ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>{0} has no usual model for recordings.</source>
        <translation>{0} hat kein übliches Modell für Aufnahmen.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>Close other windows of Hexalogue and programs that copy or synchronise this file, then try again.</source>
        <translation>Schließen Sie andere Fenster von Hexalogue und Programme, die diese Datei kopieren oder abgleichen; dann erneut versuchen.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>Restart Hexalogue.</source>
        <translation>Starten Sie Hexalogue neu.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>Restart Hexalogue: it checks the file when it starts.</source>
        <translation>Starten Sie Hexalogue neu: Beim Start wird die Datei geprüft.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>another program keeps it locked</source>
        <translation>ein anderes Programm hält sie gesperrt</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>it could not be opened</source>
        <translation>sie konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>it was moved or deleted while in use</source>
        <translation>sie wurde während der Benutzung verschoben oder gelöscht</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <location filename="hexalogue/store/opening.py"/>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>its contents are damaged</source>
        <translation>der Inhalt ist beschädigt</translation>
    </message>
    <message>
        <location filename="hexalogue/store/folders.py"/>
        <source>Install Hexalogue again.</source>
        <translation>Installieren Sie Hexalogue neu.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/folders.py"/>
        <source>it is not part of this installation</source>
        <translation>es gehört nicht zu dieser Installation</translation>
    </message>
    <message>
        <location filename="hexalogue/store/migrations.py"/>
        <source>Nothing in it was changed. Install the Hexalogue you had before, and report this.</source>
        <translation>Nichts darin wurde geändert. Installieren Sie das vorige Hexalogue, und melden Sie das.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/migrations.py"/>
        <source>it could not be brought to format {0}</source>
        <translation>sie ließ sich nicht in Format {0} bringen</translation>
    </message>
    <message>
        <location filename="hexalogue/store/opening.py"/>
        <source>A new, empty one is begun.</source>
        <translation>Eine neue, leere wird begonnen.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>Correct {0} in {1} with an editor, or move the file away to begin without workers.</source>
        <translation>Berichtigen Sie {0} in {1} mit einem Editor, oder verschieben Sie die Datei, um ohne Helfer anzufangen.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>is no worker: {0}</source>
        <translation>ist kein Helfer: {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>must be a list of at most {0} tables</source>
        <translation>muss eine Liste von höchstens {0} Tabellen sein</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>must be a whole number from 1</source>
        <translation>muss eine ganze Zahl ab 1 sein</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>names the same worker twice</source>
        <translation>nennt denselben Helfer zweimal</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <location filename="hexalogue/store/providers_file.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>it is not TOML ({0})</source>
        <translation>sie ist kein TOML ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>your user may not read it</source>
        <translation>Ihr Benutzer darf sie nicht lesen</translation>
    </message>
    <message>
        <location filename="hexalogue/store/providers_file.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>byte {0} is not UTF-8 text</source>
        <translation>Byte {0} ist kein UTF-8-Text</translation>
    </message>
    <message>
        <location filename="hexalogue/store/settings.py"/>
        <source>Correct {0} in {1}, or save the settings anew: the file is kept beside the new one.</source>
        <translation>Berichtigen Sie {0} in {1}, oder speichern Sie die Einstellungen neu: Die Datei bleibt neben der neuen erhalten.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/settings.py"/>
        <source>must be a whole number from {0}</source>
        <translation>muss eine ganze Zahl ab {0} sein</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be a list of texts</source>
        <translation>muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be a table</source>
        <translation>muss eine Tabelle sein</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be one of {0}</source>
        <translation>muss eines von {0} sein</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be {0}</source>
        <translation>muss {0} sein</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>Ask it again.</source>
        <translation>Stellen Sie sie erneut.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>Choose another, or begin a new one.</source>
        <translation>Wählen Sie eine andere, oder beginnen Sie eine neue.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>This conversation is not in the history any more.</source>
        <translation>Diese Unterhaltung ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>This question is not in the history any more.</source>
        <translation>Diese Frage ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Browse models</source>
        <translation>Modelle durchsehen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Look at engines</source>
        <translation>Engines ansehen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Show {title}</source>
        <translation>{title} anzeigen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Downloads, installations and transcriptions of this session. They go on while you do something else.</source>
        <translation>Downloads, Installationen und Transkriptionen dieser Sitzung. Sie laufen weiter, während Sie etwas anderes tun.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Nothing is going on. Downloads of models and installations of engines appear here.</source>
        <translation>Es läuft nichts. Downloads von Modellen und Installationen von Engines erscheinen hier.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Model import</source>
        <translation>Modell-Import</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Transcription</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/activity_badge.py"/>
        <source>{count} jobs are running</source>
        <translation>
            <numerusform>{count} Auftrag läuft</numerusform>
            <numerusform>{count} Aufträge laufen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/job_text.py"/>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity_badge.py"/>
        <source>{jobs}, {percent} % done</source>
        <translation>{jobs}, {percent} % erledigt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <source>Answers with</source>
        <translation>Antwortet mit</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <source>No model on this computer yet</source>
        <translation>Noch kein Modell auf diesem Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Goes to a company</source>
        <translation>Geht an eine Firma</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Stays on this computer</source>
        <translation>Bleibt auf diesem Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Stays on your network</source>
        <translation>Bleibt in Ihrem Netzwerk</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Find a better model…</source>
        <translation>Ein besseres Modell suchen…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>If it fails, the default answers</source>
        <translation>Scheitert er, antwortet der Standard</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/palette/view.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Asking who else is there…</source>
        <translation>Fragt, wer sonst noch da ist…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <source>stop-gap</source>
        <translation>Notbehelf</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/choosing.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Finding out where it leads</source>
        <translation>Findet heraus, wohin es führt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>It does not tell which models it has</source>
        <translation>Er nennt seine Modelle nicht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Kept on this computer</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Kept on your network</source>
        <translation>Nur in Ihrem Netzwerk</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>May leave this computer</source>
        <translation>Darf diesen Computer verlassen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Shut out: kept on this computer</source>
        <translation>Ausgesperrt: nur auf diesem Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Shut out: kept on your network</source>
        <translation>Ausgesperrt: nur in Ihrem Netzwerk</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>no model yet</source>
        <translation>noch kein Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>this chat is kept on this computer</source>
        <translation>dieser Chat bleibt auf diesem Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>this chat is kept on your network</source>
        <translation>dieser Chat bleibt in Ihrem Netzwerk</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/list_model.py"/>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <source>Download it</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <source>Works without a network: a model file that ends in .gguf, copied from another computer, does.</source>
        <translation>Geht ohne Netzwerk: Es genügt eine Modelldatei, die auf .gguf endet, kopiert von einem anderen Computer.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <source>Code, {language}</source>
        <translation>Code, {language}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Esc to stop</source>
        <translation>Esc zum Anhalten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>↵ to send  ·  Shift ↵ for a new line</source>
        <translation>↵ zum Senden  ·  Umschalt ↵ für neue Zeile</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer_note.py"/>
        <source>Leave the earlier message as it is</source>
        <translation>Die frühere Nachricht lassen, wie sie ist</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/detour.py"/>
        <source>Who was asked before</source>
        <translation>Wer zuvor gefragt wurde</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/empty.py"/>
        <source>Put this into the composer</source>
        <translation>Ins Eingabefeld setzen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/empty.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Go to the next one</source>
        <translation>Zum nächsten Treffer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Go to the one before</source>
        <translation>Zum vorigen Treffer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Not in this chat</source>
        <translation>Nicht in diesem Chat</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Answer {number} of {count}</source>
        <translation>Antwort {number} von {count}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Regenerate: ask for another answer</source>
        <translation>Neu erzeugen: eine andere Antwort anfordern</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Show the answer before</source>
        <translation>Vorige Antwort anzeigen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Show the next answer</source>
        <translation>Nächste Antwort anzeigen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>left this computer</source>
        <translation>hat diesen Computer verlassen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>on your network</source>
        <translation>in Ihrem Netzwerk</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/header.py"/>
        <source>Answers with {who}. Choose who answers</source>
        <translation>Antwortet mit {who}. Wählen, wer antwortet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/header.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{model} at {provider}</source>
        <translation>{model} bei {provider}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/jump_button.py"/>
        <source>Jump to newest</source>
        <translation>Zum Neuesten springen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/keeping_button.py"/>
        <source>How far this chat may go</source>
        <translation>Wie weit dieser Chat gehen darf</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/keeping_button.py"/>
        <source>{promise}. Change how far this chat may go</source>
        <translation>{promise}. Ändern, wie weit dieser Chat gehen darf</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>A key in a question is sent and kept in clear, so it was not pasted.</source>
        <translation>Ein Schlüssel in einer Frage wird im Klartext gesendet und aufbewahrt, deshalb wurde er nicht eingefügt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>Paste it anyway</source>
        <translation>Trotzdem einfügen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>Put it under Keys</source>
        <translation>Unter Schlüssel ablegen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>This looks like a key of {name}.</source>
        <translation>Das sieht nach einem Schlüssel von {name} aus.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>This looks like a key.</source>
        <translation>Das sieht nach einem Schlüssel aus.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>Discard the pasted key</source>
        <translation>Eingefügten Schlüssel verwerfen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/link_question.py"/>
        <source>It leads to {place}.</source>
        <translation>Sie führt zu {place}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/link_question.py"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/link_question.py"/>
        <source>Open this address in the browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/model_acts.py"/>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/model_acts.py"/>
        <location filename="hexalogue/ui/models/controller.py"/>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF-Modelle (*.gguf)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Regenerate</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Hexalogue was closed before this answer ended.</source>
        <translation>Hexalogue wurde geschlossen, bevor diese Antwort endete.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>The model is reading your message.</source>
        <translation>Das Modell liest Ihre Nachricht.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Waiting for the model: it will be answered as soon as it is ready.</source>
        <translation>Wartet auf das Modell: Es antwortet, sobald es bereit ist.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Still waiting for the first word. Esc stops it.</source>
        <translation>Wartet noch auf das erste Wort. Esc hält es an.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pane.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Editing an earlier message: what follows stays in the old conversation.</source>
        <translation>Eine frühere Nachricht wird geändert: Was auf sie folgt, bleibt in der alten Unterhaltung.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Length limit reached</source>
        <translation>Längengrenze erreicht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>The usual model</source>
        <translation>Das übliche Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Answer of {model}</source>
        <translation>Antwort von {model}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Edit and ask again</source>
        <translation>Ändern und neu fragen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>You wrote</source>
        <translation>Sie schrieben</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/transcript.py"/>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>Message {name}…</source>
        <translation>Nachricht an {name}…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>No model is loaded. Choose one of those on this computer.</source>
        <translation>Kein Modell ist geladen. Wählen Sie eines von diesem Computer.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>The model could not be loaded.</source>
        <translation>Das Modell konnte nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>There is no model on this computer yet.</source>
        <translation>Auf diesem Computer ist noch kein Modell.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>Write a message…</source>
        <translation>Nachricht schreiben…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>You can write already.</source>
        <translation>Sie können schon schreiben.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} can be downloaded.</source>
        <translation>{name} kann heruntergeladen werden.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} could not be downloaded.</source>
        <translation>{name} konnte nicht heruntergeladen werden.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is a stop-gap: its answers are often wrong.</source>
        <translation>{name} ist ein Notbehelf: Seine Antworten sind oft falsch.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is better.</source>
        <translation>{name} ist besser.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is downloading: {percent} %, {time} left.</source>
        <translation>{name} wird heruntergeladen: {percent} %, noch {time}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is downloading: {percent} %.</source>
        <translation>{name} wird heruntergeladen: {percent} %.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <location filename="hexalogue/ui/sentences.py"/>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>As far as the chosen model leads</source>
        <translation>So weit das gewählte Modell führt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything.</source>
        <translation>Fragen Sie etwas.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything. Nothing you write leaves this computer.</source>
        <translation>Fragen Sie, was Sie wollen. Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything. What you write goes to {provider}, on your network.</source>
        <translation>Fragen Sie, was Sie wollen. Was Sie schreiben, geht an {provider} in Ihrem Netzwerk.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything. What you write leaves this computer: it goes to {provider}.</source>
        <translation>Fragen Sie, was Sie wollen. Was Sie schreiben, verlässt diesen Computer: Es geht an {provider}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Draft a reply that declines politely</source>
        <translation>Eine höfliche Absage entwerfen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Let it go anywhere</source>
        <translation>Überallhin gehen lassen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Make a table of the planets</source>
        <translation>Eine Tabelle der Planeten anlegen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Why is the sky blue?</source>
        <translation>Warum ist der Himmel blau?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Write a Python prime sieve</source>
        <translation>Ein Primzahlsieb in Python schreiben</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>at {provider}</source>
        <translation>bei {provider}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{count} earlier turns left out to fit</source>
        <translation>
            <numerusform>{count} frühere Runde weggelassen, damit es passt</numerusform>
            <numerusform>{count} frühere Runden weggelassen, damit es passt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{number} tokens</source>
        <translation>
            <numerusform>{number} Token</numerusform>
            <numerusform>{number} Token</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{number} tokens/s</source>
        <translation>{number} Token/s</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{seconds:.2f} s to first token</source>
        <translation>{seconds:.2f} s bis zum ersten Token</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{who} was to answer first.</source>
        <translation>Zuerst sollte {who} antworten.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Keep on my network</source>
        <translation>In meinem Netzwerk behalten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Keep on this computer</source>
        <translation>Auf diesem Computer behalten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/rows.py"/>
        <source>Title of the chat</source>
        <translation>Titel des Chats</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Chat deleted</source>
        <translation>Chat gelöscht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Chats by day</source>
        <translation>Chats nach Tagen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Keep it deleted</source>
        <translation>Gelöscht lassen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Search chats</source>
        <translation>Chats durchsuchen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Undo the deletion</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>No chat holds “{words}”. Try fewer or other words.</source>
        <translation>Kein Chat enthält „{words}“. Versuchen Sie weniger oder andere Wörter.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>No chats yet. Type a message to begin your first one.</source>
        <translation>Noch keine Chats. Schreiben Sie eine Nachricht, um den ersten zu beginnen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Reading your chats…</source>
        <translation>Chats werden gelesen…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <source>Something broke in Hexalogue</source>
        <translation>In Hexalogue ist etwas kaputtgegangen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <source>This is a mistake in the application, not yours. Your conversations are kept. You may go on, or close and start it again. The report below holds no keys and none of your words.</source>
        <translation>Das ist ein Fehler der Anwendung, nicht Ihrer. Ihre Unterhaltungen sind gesichert. Sie können weitermachen, oder schließen und neu starten. Der Bericht unten enthält keine Schlüssel und nichts von Ihren Worten.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <location filename="hexalogue/ui/dialogs.py"/>
        <location filename="hexalogue/ui/palette/sheet.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <source>{name} is there already, and would be replaced.</source>
        <translation>{name} ist schon da und würde ersetzt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/controller.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/controller.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Download a model</source>
        <translation>Modell herunterladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Download the recommended model.</source>
        <translation>Laden Sie das empfohlene Modell herunter.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Install it on the Engines page, if you want it.</source>
        <translation>Installieren Sie sie auf der Seite Engines, wenn Sie möchten.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Look at it on the Engines page.</source>
        <translation>Sehen Sie auf der Seite Engines nach.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Open models</source>
        <translation>Modelle öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Put the model away, or close other programs.</source>
        <translation>Geben Sie den Speicher des Modells frei, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Remove models, or free some space on that disk.</source>
        <translation>Entfernen Sie Modelle, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Install it</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Open network settings</source>
        <translation>Netzwerkeinstellungen öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Remove models</source>
        <translation>Modelle entfernen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Try again; if it stays, choose another model.</source>
        <translation>Versuchen Sie es erneut; bleibt es so, wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>Free the memory</source>
        <translation>Speicher freigeben</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Open keys</source>
        <translation>Schlüssel öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Open engines</source>
        <translation>Engines öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <source>Examination</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>It takes a few seconds: processor, memory, folders, keys, models, engines, network. A small model is tried.</source>
        <translation>Es dauert ein paar Sekunden: Prozessor, Speicher, Ordner, Schlüssel, Modelle, Engines, Netzwerk. Ein kleines Modell wird erprobt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Looks at everything an answer depends on. Nothing is changed; only the model hub is asked whether it answers.</source>
        <translation>Sieht alles an, wovon eine Antwort abhängt. Nichts wird geändert; nur das Modellverzeichnis wird gefragt, ob es antwortet.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Nothing was checked yet.</source>
        <translation>Noch wurde nichts geprüft.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>The report names no keys, no person and no home folder.</source>
        <translation>Der Bericht nennt keine Schlüssel, keine Person und keinen persönlichen Ordner.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>To mend</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/engines/runs.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} checks so far.</source>
        <translation>
            <numerusform>{count} Prüfung bisher.</numerusform>
            <numerusform>{count} Prüfungen bisher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} checks, at {time}.</source>
        <translation>
            <numerusform>{count} Prüfung, um {time}.</numerusform>
            <numerusform>{count} Prüfungen, um {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} problems</source>
        <translation>
            <numerusform>{count} Problem</numerusform>
            <numerusform>{count} Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} Warnung</numerusform>
            <numerusform>{count} Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Looking at {at}</source>
        <translation>Gerade geprüft: {at}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>To know</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>A model is a file whose name ends in .gguf. A question about any other file is asked in a terminal for now: “hexalogue ask --file”, the file, and the question.</source>
        <translation>Ein Modell ist eine Datei, deren Name auf .gguf endet. Eine Frage zu einer anderen Datei wird vorerst in einem Terminal gestellt: „hexalogue ask --file“, die Datei und die Frage.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>To import the models in it, drop it on the Models page.</source>
        <translation>Um die Modelle darin zu importieren, legen Sie ihn auf der Seite „Modelle“ ab.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>“{name}” is a folder</source>
        <translation>„{name}“ ist ein Ordner</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>“{name}” is not a model</source>
        <translation>„{name}“ ist kein Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/acts.py"/>
        <source>Archives and programs ({patterns})</source>
        <translation>Archive und Programme ({patterns})</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/acts.py"/>
        <source>Install {name} from a file</source>
        <translation>{name} aus einer Datei installieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Download version {version}</source>
        <translation>Version {version} herunterladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Find the fastest build</source>
        <translation>Schnellsten Build finden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Go back to {version}</source>
        <translation>Zurück zu {version}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>How to get it</source>
        <translation>So bekommen Sie es</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Look for a newer version</source>
        <translation>Nach neuerer Version sehen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>More about {name}</source>
        <translation>Mehr über {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Show what was tried</source>
        <translation>Anzeigen, was versucht wurde</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Nothing was installed from here yet.</source>
        <translation>Von hier wurde noch nichts installiert.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Install from a file</source>
        <translation>Aus einer Datei installieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Copy the log of {name}</source>
        <translation>Protokoll von {name} kopieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Log of {name}</source>
        <translation>Protokoll von {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Read the log of {name} again</source>
        <translation>Protokoll von {name} neu lesen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>It has written nothing yet.</source>
        <translation>Sie hat noch nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Nothing has happened yet since Hexalogue was started.</source>
        <translation>Seit dem Start von Hexalogue ist noch nichts geschehen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/machine.py"/>
        <source>Change the limit</source>
        <translation>Grenze ändern</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Add the machine</source>
        <translation>Rechner hinzufügen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Address of the machine</source>
        <translation>Adresse des Rechners</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Check all machines</source>
        <translation>Alle Rechner prüfen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Name of the machine</source>
        <translation>Name des Rechners</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/peers_controller.py"/>
        <location filename="hexalogue/ui/providers/controller.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>A model that is too large for this computer can be spread over several. On each of the others a small program of llama.cpp waits for its part: the RPC worker, called ggml-rpc-server.</source>
        <translation>Ein Modell, das für diesen Computer zu groß ist, lässt sich auf mehrere verteilen. Auf jedem der anderen wartet ein kleines Programm von llama.cpp auf seinen Teil: der RPC-Helfer, er heißt ggml-rpc-server.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Address, as in 192.168.1.20:50052</source>
        <translation>Adresse, etwa 192.168.1.20:50052</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Name (optional)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No other machine is named yet. Start the worker there, of the same version, then type its address above.</source>
        <translation>Noch ist kein anderer Rechner genannt. Starten Sie dort den Helfer in derselben Version, und geben Sie oben seine Adresse ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Several machines</source>
        <translation>Mehrere Rechner</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_controller.py"/>
        <source>Models are not spread over this machine any more. Nothing on it is changed.</source>
        <translation>Modelle werden nicht mehr auf diesen Rechner verteilt. Auf ihm wird nichts geändert.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_controller.py"/>
        <source>Remove {address}?</source>
        <translation>{address} entfernen?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Another version</source>
        <translation>Andere Version</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Computes now</source>
        <translation>Rechnet jetzt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>No worker</source>
        <translation>Kein Helfer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Not near</source>
        <translation>Nicht in der Nähe</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Says nothing</source>
        <translation>Sagt nichts</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>{count} machines can help</source>
        <translation>
            <numerusform>{count} Rechner kann helfen</numerusform>
            <numerusform>{count} Rechner können helfen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>{count}: {free} of {total} free.</source>
        <translation>{count}: {free} von {total} frei.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>{names} answers again. Stop the model and start it again to use it.</source>
        <translation>{names} antwortet wieder. Halten Sie das Modell an und starten Sie es neu, um es zu nutzen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{free} free</source>
        <translation>{free} frei</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Checked before use: {proofs}</source>
        <translation>Vor der Nutzung geprüft: {proofs}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Computes on {devices}</source>
        <translation>Rechnet auf {devices}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Hexalogue was tested with version {offered}; {current} is in use.</source>
        <translation>Hexalogue wurde mit Version {offered} getestet; {current} ist in Gebrauch.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>No engine runs.</source>
        <translation>Keine Engine läuft.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Version {offered} is the newest; Hexalogue was not tested with it. You can go back.</source>
        <translation>Version {offered} ist die neueste; Hexalogue wurde nicht damit getestet. Sie können zurückgehen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>driver {driver}</source>
        <translation>Treiber {driver}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>kept running by another Hexalogue (process {pid})</source>
        <translation>von einem anderen Hexalogue am Laufen gehalten (Prozess {pid})</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>kept running by this window</source>
        <translation>von diesem Fenster am Laufen gehalten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>not started again</source>
        <translation>wird nicht wieder gestartet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>port {port}</source>
        <translation>Port {port}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>starts again by itself</source>
        <translation>startet von selbst wieder</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>version unknown</source>
        <translation>Version unbekannt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>what is free</source>
        <translation>allen freien Speicher</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{count} cores</source>
        <translation>
            <numerusform>{count} Kern</numerusform>
            <numerusform>{count} Kerne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{count} crashed</source>
        <translation>
            <numerusform>{count} abgestürzt</numerusform>
            <numerusform>{count} abgestürzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{count} models run</source>
        <translation>
            <numerusform>{count} Modell läuft</numerusform>
            <numerusform>{count} Modelle laufen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{free} of disk free</source>
        <translation>Datenträger {free} frei</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{free} of {all} free</source>
        <translation>{free} von {all} frei</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{licence} licence</source>
        <translation>Lizenz {licence}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{models}: {taken} of memory.</source>
        <translation>{models}: {taken} Speicher.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{proof} ({seconds})</source>
        <translation>{proof} ({seconds})</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{runs} All engines together may take {budget}.</source>
        <translation>{runs} Alle Engines zusammen dürfen {budget} belegen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{size} of memory</source>
        <translation>{size} Speicher</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Being changed</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Being installed</source>
        <translation>Wird installiert</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Could not be installed</source>
        <translation>Konnte nicht installiert werden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Could not be looked at</source>
        <translation>Konnte nicht angesehen werden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Downloaded by Hexalogue</source>
        <translation>Von Hexalogue heruntergeladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Found at {path}; Hexalogue never alters it</source>
        <translation>Gefunden unter {path}; Hexalogue ändert sie nie</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>From a Python package at {path}; Hexalogue never alters it</source>
        <translation>Aus einem Python-Paket unter {path}; Hexalogue ändert sie nie</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Installed from a file</source>
        <translation>Aus einer Datei installiert</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Installed, not running</source>
        <translation>Installiert, läuft nicht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Loading the model</source>
        <translation>Lädt das Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Looking for a newer version…</source>
        <translation>Nach neuerer Version wird gesehen…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Meanwhile a provider that takes recordings can write them down.</source>
        <translation>Unterdessen kann ein Anbieter, der Aufnahmen annimmt, sie aufschreiben.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Meanwhile the engine inside Hexalogue answers.</source>
        <translation>Unterdessen antwortet die Engine in Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No graphics card that engines could use was found. Everything runs on the processor.</source>
        <translation>Keine Grafikkarte gefunden, die Engines nutzen könnten. Alles läuft auf dem Prozessor.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No model for it on this computer yet. Download one on the Models page.</source>
        <translation>Noch kein Modell dafür auf diesem Computer. Laden Sie eines auf der Seite Modelle herunter.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No speech model on this computer yet. It is downloaded with the first recording.</source>
        <translation>Noch kein Sprachmodell auf diesem Computer. Es wird mit der ersten Aufnahme geladen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Runs, with limits</source>
        <translation>Läuft mit Einschränkungen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>There is nothing newer.</source>
        <translation>Es gibt nichts Neueres.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it answers</source>
        <translation>sie antwortet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it finds its devices</source>
        <translation>sie findet ihre Geräte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it names its options</source>
        <translation>sie nennt ihre Optionen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it starts</source>
        <translation>sie startet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <location filename="resources/taxonomy/places.toml"/>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/runs.py"/>
        <source>Stopping…</source>
        <translation>Hält an…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/runs.py"/>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/start_line.py"/>
        <source>Model for {name}</source>
        <translation>Modell für {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/start_line.py"/>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Runs already</source>
        <translation>Läuft schon</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Start this one too</source>
        <translation>Diese auch starten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/view.py"/>
        <source>To install</source>
        <translation>Zum Installieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/view.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Looking for engines on this computer…</source>
        <translation>Engines werden auf diesem Computer gesucht…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/view.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Programs that run models beside Hexalogue. You need none of them to chat: the engine inside answers without.</source>
        <translation>Programme, die neben Hexalogue Modelle ausführen. Zum Chatten brauchen Sie keines davon: Die eingebaute Engine antwortet auch so.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>A computer is missing</source>
        <translation>Ein Computer fehlt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>A file could not be read</source>
        <translation>Eine Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>A settings row is wrong</source>
        <translation>Ein Eintrag der Einstellungen ist falsch</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Allow it</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Allow it for this chat, or choose somebody else to answer.</source>
        <translation>Erlauben Sie es für diesen Chat, oder wählen Sie, wer sonst antwortet.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Check the spelling, or look for it on the Models page.</source>
        <translation>Prüfen Sie die Schreibweise, oder suchen Sie es auf der Seite Modelle.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose another one, or add your own.</source>
        <translation>Wählen Sie einen anderen, oder fügen Sie einen eigenen hinzu.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose its certificate in Settings, under Certificates, or for this server alone on the Providers page.</source>
        <translation>Wählen Sie sein Zertifikat in den Einstellungen unter Zertifikate, oder nur für diesen Server auf der Seite Anbieter.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose one of the models that it has.</source>
        <translation>Wählen Sie eines seiner Modelle.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose one that is here, or import a GGUF file.</source>
        <translation>Wählen Sie eines, das hier ist, oder importieren Sie eine GGUF-Datei.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose somebody inside, or allow it for this chat.</source>
        <translation>Wählen Sie jemanden innerhalb, oder erlauben Sie es für diesen Chat.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Correct the address</source>
        <translation>Adresse berichtigen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Install it on the Engines page.</source>
        <translation>Installieren Sie sie auf der Seite Engines.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Its terms are not accepted yet</source>
        <translation>Die Bedingungen sind noch nicht angenommen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Memory ran out</source>
        <translation>Der Speicher ging aus</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Zeit</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No earlier version</source>
        <translation>Keine frühere Version</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such chain</source>
        <translation>Keine solche Kette</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such model</source>
        <translation>Kein solches Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such model there</source>
        <translation>Dort gibt es kein solches Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such provider</source>
        <translation>Kein solcher Anbieter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not a model file</source>
        <translation>Keine Modelldatei</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not enough memory for this model</source>
        <translation>Zu wenig Speicher für dieses Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not on the hub</source>
        <translation>Nicht im Modellverzeichnis</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not on the open internet</source>
        <translation>Nicht im offenen Internet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not possible there</source>
        <translation>Dort nicht möglich</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Nothing to download</source>
        <translation>Nichts herunterzuladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Put a key in on the Keys page.</source>
        <translation>Geben Sie auf der Seite Schlüssel einen ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Put a valid key in on the Keys page.</source>
        <translation>Geben Sie auf der Seite Schlüssel einen gültigen ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Refused by a filter</source>
        <translation>Von einem Filter abgelehnt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Show the version</source>
        <translation>Version anzeigen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Something else answered</source>
        <translation>Etwas anderes hat geantwortet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Start the server there, let it through that computer's firewall, or correct its address.</source>
        <translation>Starten Sie den Server dort, geben Sie ihn in der Firewall jenes Computers frei, oder berichtigen Sie seine Adresse.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Start the server there, or correct its address on the Providers page.</source>
        <translation>Starten Sie den Server dort, oder berichtigen Sie seine Adresse auf der Seite Anbieter.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>That is not possible</source>
        <translation>Das ist nicht möglich</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The address is wrong</source>
        <translation>Die Adresse ist falsch</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The archive is not safe</source>
        <translation>Das Archiv ist nicht sicher</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The connection broke off</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The connection is not trusted</source>
        <translation>Der Verbindung wird nicht vertraut</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The conversation is too long</source>
        <translation>Die Unterhaltung ist zu lang</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The download is damaged</source>
        <translation>Der Download ist beschädigt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The engine did not start</source>
        <translation>Die Engine ist nicht gestartet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The engine is not installed</source>
        <translation>Die Engine ist nicht installiert</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The engine stopped</source>
        <translation>Die Engine ist stehen geblieben</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The folder cannot be written to</source>
        <translation>In den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The key is not accepted</source>
        <translation>Der Schlüssel wird nicht angenommen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The keychain failed</source>
        <translation>Der Schlüsselbund meldet einen Fehler</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The message is too long</source>
        <translation>Die Nachricht ist zu lang</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The model file is incomplete</source>
        <translation>Die Modelldatei ist unvollständig</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The new engine does not work</source>
        <translation>Die neue Engine funktioniert nicht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The provider failed</source>
        <translation>Der Anbieter meldet einen Fehler</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The request was refused</source>
        <translation>Die Anfrage wurde abgelehnt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The server refused</source>
        <translation>Der Server hat abgelehnt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The token is not accepted</source>
        <translation>Das Token wird nicht angenommen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The words would go too far</source>
        <translation>Die Worte würden zu weit gehen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>This kind of model is not known yet</source>
        <translation>Diese Modellart ist noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Write its address on the Providers page.</source>
        <translation>Tragen Sie seine Adresse auf der Seite Anbieter ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Written by a newer version</source>
        <translation>Von einer neueren Version geschrieben</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Wrong passphrase</source>
        <translation>Falsche Passphrase</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Your consent is needed</source>
        <translation>Ihre Zustimmung ist nötig</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>Choose a provider</source>
        <translation>Anbieter wählen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Too many requests for now</source>
        <translation>Zu viele Anfragen im Moment</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Read its terms</source>
        <translation>Bedingungen lesen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No credit left</source>
        <translation>Kein Guthaben mehr</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not allowed with this key</source>
        <translation>Mit diesem Schlüssel nicht erlaubt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Still loading</source>
        <translation>Lädt noch</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/folders.py"/>
        <source>The folder was not opened</source>
        <translation>Der Ordner wurde nicht geöffnet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/folders.py"/>
        <source>This system has no program that shows folders. It is {path}.</source>
        <translation>Dieses System hat kein Programm, das Ordner zeigt. Er liegt hier: {path}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>No model of Hexalogue is in memory without being needed. Close other programs.</source>
        <translation>Kein Modell von Hexalogue liegt ungenutzt im Speicher. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>Nobody asks these models right now. A message that needs one of them loads it again.</source>
        <translation>Diese Modelle fragt gerade niemand. Eine Nachricht, die eines davon braucht, lädt es wieder.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>There is nothing to free</source>
        <translation>Es gibt nichts freizugeben</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>{model}, in {engine}</source>
        <translation>{model}, in {engine}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>{model}, in {engine}: {size}</source>
        <translation>{model}, in {engine}: {size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>{model}, inside Hexalogue: about {size}</source>
        <translation>{model}, in Hexalogue: etwa {size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <source>Paused at {amount}</source>
        <translation>Pausiert bei {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <source>Stopped at {amount}</source>
        <translation>Unterbrochen bei {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>trying again in {time}</source>
        <translation>neuer Versuch in {time}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <source>Copied. It leaves the clipboard in 30 seconds</source>
        <translation>Kopiert. In 30 Sekunden verschwindet er aus der Zwischenablage</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <source>Delete the key of {name}?</source>
        <translation>Schlüssel von {name} löschen?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <source>The key {mask}, labelled “{label}”, is deleted here and cannot be brought back. {name} goes on accepting it until you revoke it there.</source>
        <translation>Der Schlüssel {mask} mit der Bezeichnung „{label}“ wird hier gelöscht und lässt sich nicht zurückholen. {name} nimmt ihn weiter an, bis Sie ihn dort widerrufen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>A label tells your keys apart. It is not secret.</source>
        <translation>Eine Bezeichnung unterscheidet Ihre Schlüssel. Sie ist nicht geheim.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>A passphrase for your keys</source>
        <translation>Eine Passphrase für Ihre Schlüssel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Choose at least {count} characters. A few words are better.</source>
        <translation>Wählen Sie mindestens {count} Zeichen. Ein paar Wörter sind besser.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Keys are encrypted with it. Nobody can bring it back: without it you store the keys anew.</source>
        <translation>Schlüssel werden damit verschlüsselt. Niemand kann sie zurückbringen: Ohne sie speichern Sie die Schlüssel neu.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Open the encrypted file</source>
        <translation>Verschlüsselte Datei öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Rename the key of {name}</source>
        <translation>Schlüssel von {name} umbenennen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>The two are not the same. Type both again.</source>
        <translation>Die beiden sind nicht gleich. Geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Type the passphrase of your keys. It stays in memory until you close Hexalogue.</source>
        <translation>Geben Sie die Passphrase Ihrer Schlüssel ein. Sie bleibt im Speicher, bis Sie Hexalogue schließen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Type the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <source>Add another key</source>
        <translation>Schlüssel ergänzen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <source>Open the page where keys are made</source>
        <translation>Seite öffnen, auf der Schlüssel erzeugt werden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Add a key for {name}</source>
        <translation>Schlüssel für {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>A label, to tell keys apart</source>
        <translation>Bezeichnung, um Schlüssel zu unterscheiden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>In an encrypted file</source>
        <translation>In einer verschlüsselten Datei</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>Until you close Hexalogue</source>
        <translation>Bis Sie Hexalogue schließen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>Where the key is kept</source>
        <translation>Wo der Schlüssel liegt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Save and verify</source>
        <translation>Speichern und prüfen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Paste or type the key</source>
        <translation>Schlüssel einfügen oder eingeben</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Choose where keys go: into memory until you close Hexalogue, or into a file behind a passphrase.</source>
        <translation>Wählen Sie, wohin Schlüssel kommen: in den Speicher, bis Sie Hexalogue schließen, oder in eine Datei hinter einer Passphrase.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keep keys for this session only</source>
        <translation>Schlüssel nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keep keys in an encrypted file</source>
        <translation>Schlüssel in einer verschlüsselten Datei behalten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Kept in your system’s keychain ({name}). Never written in clear to a file, a log or a command line.</source>
        <translation>Liegen im Schlüsselbund Ihres Systems ({name}). Nie unverschlüsselt in einer Datei, einem Protokoll oder einer Befehlszeile.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keys go into an encrypted file behind your passphrase.</source>
        <translation>Schlüssel kommen in eine verschlüsselte Datei hinter Ihrer Passphrase.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keys stay in memory and are gone when you close Hexalogue.</source>
        <translation>Schlüssel bleiben im Speicher und sind weg, wenn Sie Hexalogue schließen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Never written in clear to a file, a log or a command line.</source>
        <translation>Nie unverschlüsselt in einer Datei, einem Protokoll oder einer Befehlszeile.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Some of your keys are in it, behind its passphrase.</source>
        <translation>Einige Ihrer Schlüssel sind darin, hinter der Passphrase.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>The encrypted file is closed</source>
        <translation>Die verschlüsselte Datei ist geschlossen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>The keys in it cannot be read until you unlock it. Nothing is lost.</source>
        <translation>Die Schlüssel darin sind nicht lesbar, bis Sie sie entsperren. Nichts ist verloren.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>This system has no keychain</source>
        <translation>Dieses System hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Use keys for this session only</source>
        <translation>Schlüssel nur für diese Sitzung nutzen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keychain ({name}) does not answer</source>
        <translation>Ihr Schlüsselbund ({name}) antwortet nicht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keychain ({name}) is locked</source>
        <translation>Ihr Schlüsselbund ({name}) ist gesperrt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keys are in an encrypted file behind a passphrase.</source>
        <translation>Ihre Schlüssel sind in einer verschlüsselten Datei hinter einer Passphrase.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keys are safe in it, and cannot be read for now.</source>
        <translation>Ihre Schlüssel sind darin sicher und derzeit nicht lesbar.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your system asks for the keychain’s passphrase in a window of its own. It may be behind this one.</source>
        <translation>Ihr System fragt in einem eigenen Fenster nach der Passphrase des Schlüsselbunds. Es liegt vielleicht hinter diesem.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/keys/view.py"/>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Kept in your system’s keychain. Never written in clear to a file, a log or a command line.</source>
        <translation>Liegen im Schlüsselbund Ihres Systems. Nie unverschlüsselt in einer Datei, einem Protokoll oder einer Befehlszeile.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>More for the key of {name}</source>
        <translation>Mehr zum Schlüssel von {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Open the file with the key of {name}</source>
        <translation>Datei mit dem Schlüssel von {name} öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Replace the key of {name}</source>
        <translation>Schlüssel von {name} ersetzen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Show for 10 seconds</source>
        <translation>10 Sekunden anzeigen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Stop verifying the key of {name}</source>
        <translation>Prüfung des Schlüssels von {name} anhalten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Try earlier</source>
        <translation>Früher versuchen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Try later</source>
        <translation>Später versuchen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Unlock the key of {name}</source>
        <translation>Schlüssel von {name} entsperren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Verify the key of {name}</source>
        <translation>Schlüssel von {name} prüfen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>The provider this key belongs to</source>
        <translation>Der Anbieter, zu dem dieser Schlüssel gehört</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>Choose the provider it belongs to.</source>
        <translation>Wählen Sie den Anbieter, zu dem er gehört.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>It ends in “{end}”.</source>
        <translation>Er endet auf „{end}“.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>There is a key already, so this one is tried after it, as “{label}”.</source>
        <translation>Es gibt schon einen Schlüssel, also wird dieser danach versucht, als „{label}“.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>This could be a key of {names} or {last}</source>
        <translation>Das könnte ein Schlüssel von {names} oder {last} sein</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>This looks like a key of {name}</source>
        <translation>Das sieht nach einem Schlüssel von {name} aus</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>This very key is kept there already, as “{label}”.</source>
        <translation>Genau dieser Schlüssel ist dort schon gespeichert, als „{label}“.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>Whose key is this?</source>
        <translation>Wessen Schlüssel ist das?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/roles.py"/>
        <source>answers by default</source>
        <translation>antwortet standardmäßig</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/roles.py"/>
        <source>in the chain “{name}”</source>
        <translation>in der Kette „{name}“</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>A bearer key, or ACCESS_ID:SECRET, with :SESSION behind it where there is one.</source>
        <translation>Ein Bearer-Schlüssel, oder ACCESS_ID:SECRET, gegebenenfalls mit :SESSION dahinter.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>A service account’s file, pasted whole, or an access token.</source>
        <translation>Die Datei eines Dienstkontos, ganz eingefügt, oder ein Zugriffstoken.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Get one at {place}</source>
        <translation>Hier erhältlich: {place}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Looking for keys…</source>
        <translation>Schlüssel werden gesucht…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>New key for {name}</source>
        <translation>Neuer Schlüssel für {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>No key yet. Paste one anywhere on this page, and Hexalogue sees whose it is. Models on this computer need none.</source>
        <translation>Noch kein Schlüssel. Fügen Sie irgendwo auf dieser Seite einen ein, Hexalogue erkennt, wem er gehört. Modelle auf diesem Computer brauchen keinen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>No provider is called “{words}”. Add one of your own on the Providers page.</source>
        <translation>Kein Anbieter heißt „{words}“. Fügen Sie auf der Seite Anbieter einen eigenen hinzu.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Replace the key for {name}</source>
        <translation>Schlüssel für {name} ersetzen</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Search {count} providers</source>
        <translation>
            <numerusform>{count} Anbieter durchsuchen</numerusform>
            <numerusform>{count} Anbieter durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Usually begins with {beginning}</source>
        <translation>Beginnt meist mit {beginning}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Waiting for its turn…</source>
        <translation>Wartet, bis es an der Reihe ist…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>tried as number {number}</source>
        <translation>wird als Nummer {number} versucht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>tried first</source>
        <translation>wird zuerst versucht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>used {when}</source>
        <translation>benutzt {when}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>{name} has no address yet. Fill it in on the Providers page</source>
        <translation>{name} hat noch keine Adresse. Tragen Sie sie auf der Seite Anbieter ein</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>“{label}”</source>
        <translation>„{label}“</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <location filename="hexalogue/ui/keys/view.py"/>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Search providers</source>
        <translation>Anbieter durchsuchen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Asking {name}…</source>
        <translation>{name} wird gefragt…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>No answer yet. Still waiting…</source>
        <translation>Noch keine Antwort. Es wird weiter gewartet…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Need a key</source>
        <translation>Brauchen einen Schlüssel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Paste a key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Servers that may ask for a key</source>
        <translation>Server, die einen Schlüssel verlangen können</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Verify all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Verify all keys</source>
        <translation>Alle Schlüssel prüfen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Your keys</source>
        <translation>Ihre Schlüssel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Answers. Your first message will prove the key</source>
        <translation>Antwortet. Ihre erste Nachricht wird den Schlüssel erproben</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>In the encrypted file, which is closed</source>
        <translation>In der verschlüsselten Datei, die geschlossen ist</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Its keychain is not there now</source>
        <translation>Sein Schlüsselbund ist gerade nicht da</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Locked. Unlock your keychain to use it</source>
        <translation>Gesperrt. Entsperren Sie Ihren Schlüsselbund, um ihn zu nutzen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>No credit left. Add some at {name}</source>
        <translation>Kein Guthaben mehr. Laden Sie bei {name} auf</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Nothing answers at {name}’s address</source>
        <translation>Unter der Adresse von {name} antwortet nichts</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Something else answers at this address. Correct it on the Providers page</source>
        <translation>Unter dieser Adresse antwortet etwas anderes. Berichtigen Sie sie auf der Seite Anbieter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The connection to {name} is not trusted. Something may be between you and it</source>
        <translation>Der Verbindung zu {name} wird nicht vertraut. Vielleicht steht etwas zwischen Ihnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The name of {name}’s server is not known here. Are you online?</source>
        <translation>Der Name des Servers von {name} ist hier nicht bekannt. Sind Sie online?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The proxy did not let us through to {name}</source>
        <translation>Der Proxy ließ uns nicht zu {name} durch</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Too many requests: {name} answers again at {time}</source>
        <translation>Zu viele Anfragen: {name} antwortet wieder um {time}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>checked {when}</source>
        <translation>geprüft {when}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>from {variable}, read-only</source>
        <translation>aus {variable}, nur lesbar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>in the encrypted file</source>
        <translation>in der verschlüsselten Datei</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>on {date}</source>
        <translation>am {date}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>until you close Hexalogue</source>
        <translation>bis Sie Hexalogue schließen</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{count} min ago</source>
        <translation>
            <numerusform>vor {count} min</numerusform>
            <numerusform>vor {count} min</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} could not be reached</source>
        <translation>{name} war nicht erreichbar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} did not answer in time</source>
        <translation>{name} hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} had asked for a pause, which is over. Verify again</source>
        <translation>{name} hatte um eine Pause gebeten, die vorbei ist. Prüfen Sie erneut</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} has a fault of its own. Verify again later</source>
        <translation>{name} hat selbst eine Störung. Prüfen Sie später erneut</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} is still loading. Verify again in a moment</source>
        <translation>{name} lädt noch. Prüfen Sie gleich noch einmal</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} knows it, and does not allow it to do this</source>
        <translation>{name} kennt ihn und erlaubt ihm das nicht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} rejects it. Paste a new key</source>
        <translation>{name} weist ihn zurück. Fügen Sie einen neuen Schlüssel ein</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} models</source>
        <translation>
            <numerusform>{count} Modell</numerusform>
            <numerusform>{count} Modelle</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} days ago</source>
        <translation>
            <numerusform>vor {count} Tag</numerusform>
            <numerusform>vor {count} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} hours ago</source>
        <translation>
            <numerusform>vor {count} Stunde</numerusform>
            <numerusform>vor {count} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/links.py"/>
        <source>The name uses letters of another script: {name} may look like a name you know.</source>
        <translation>Der Name enthält Buchstaben einer anderen Schrift: {name} kann wie ein Name aussehen, den Sie kennen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/links.py"/>
        <source>What stands before the @ is not the place: this leads to {name}.</source>
        <translation>Was vor dem @ steht, ist nicht der Ort: Dies führt zu {name}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/safe_text.py"/>
        <source>done: {task}</source>
        <translation>erledigt: {task}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/safe_text.py"/>
        <source>open: {task}</source>
        <translation>offen: {task}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Bring {name} back</source>
        <translation>{name} zurückholen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Delete {name} for good</source>
        <translation>{name} endgültig löschen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Download what is missing</source>
        <translation>Fehlendes herunterladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Download what is missing of {name}</source>
        <translation>Was von {name} fehlt, herunterladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Import {name} into your library</source>
        <translation>{name} in Ihre Bibliothek importieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Show the download of {name}</source>
        <translation>Den Download von {name} anzeigen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Cancel the download of {name}</source>
        <translation>Download von {name} abbrechen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Download of {name}</source>
        <translation>Download von {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Pause the download of {name}</source>
        <translation>Download von {name} pausieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Resume the download of {name}</source>
        <translation>Download von {name} fortsetzen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Download {name}</source>
        <translation>{name} herunterladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Show the download</source>
        <translation>Download anzeigen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Use {name}</source>
        <translation>{name} verwenden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>Cancel it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>Cancel the download of {name}?</source>
        <translation>Download von {name} abbrechen?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>The {size} that have arrived are removed. Pause keeps them.</source>
        <translation>Die {size}, die angekommen sind, werden entfernt. Pausieren behält sie.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Import a GGUF file</source>
        <translation>GGUF-Datei importieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Find a model</source>
        <translation>Modell finden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No downloads. Find a model, and its download is shown here: it goes on after a restart.</source>
        <translation>Keine Downloads. Finden Sie ein Modell, dann steht sein Download hier: Er läuft nach einem Neustart weiter.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Models on the hub</source>
        <translation>Modelle im Verzeichnis</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Order of the results</source>
        <translation>Reihenfolge der Ergebnisse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Search the model hub</source>
        <translation>Modellverzeichnis durchsuchen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Search, for example “qwen” or “vision”</source>
        <translation>Suchen, zum Beispiel „qwen“ oder „vision“</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Search the model hub by name or purpose. What fits this computer is marked before you download.</source>
        <translation>Durchsuchen Sie das Modellverzeichnis nach Name oder Zweck. Was zu diesem Computer passt, ist vor dem Herunterladen markiert.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Being loaded into memory.</source>
        <translation>Wird in den Speicher geladen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Can chat</source>
        <translation>Kann chatten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Continues text</source>
        <translation>Setzt Text fort</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Could not be loaded</source>
        <translation>Konnte nicht geladen werden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>In memory now, with {context}.</source>
        <translation>Jetzt im Speicher, mit {context}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>In memory now.</source>
        <translation>Jetzt im Speicher.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Loading · {percent} %</source>
        <translation>Lädt · {percent} %</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Rests</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Sees images</source>
        <translation>Sieht Bilder</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>A base model: it continues text and cannot chat.</source>
        <translation>Ein Basismodell: Es setzt Text fort und kann nicht chatten.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>A stop-gap: small, and often wrong.</source>
        <translation>Ein Notbehelf: klein und oft falsch.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Also in your library.</source>
        <translation>Auch in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Embeddings</source>
        <translation>Einbettungen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Looking for models on this computer…</source>
        <translation>Modelle werden auf diesem Computer gesucht…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No model on this computer yet. Download the one below, or import a GGUF file you already have.</source>
        <translation>Noch kein Modell auf diesem Computer. Laden Sie das unten herunter, oder importieren Sie eine GGUF-Datei, die Sie schon haben.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No model on this computer yet. The download below stopped: let it go on, or import a GGUF file you already have.</source>
        <translation>Noch kein Modell auf diesem Computer. Der Download unten steht still: Lassen Sie ihn weiterlaufen, oder importieren Sie eine GGUF-Datei, die Sie schon haben.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No model on this computer yet. The one below is on its way; it answers as soon as it is here.</source>
        <translation>Noch kein Modell auf diesem Computer. Das unten ist unterwegs; es antwortet, sobald es hier ist.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Part of another model</source>
        <translation>Teil eines anderen Modells</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>came with Hexalogue</source>
        <translation>kam mit Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in GPT4All</source>
        <translation>in GPT4All gefunden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in Jan</source>
        <translation>in Jan gefunden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in LM Studio</source>
        <translation>in LM Studio gefunden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in Ollama</source>
        <translation>in Ollama gefunden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in the Hugging Face cache</source>
        <translation>im Zwischenspeicher von Hugging Face gefunden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>in your library</source>
        <translation>in Ihrer Bibliothek</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>named by its path</source>
        <translation>über seinen Pfad genannt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>Deleted lately</source>
        <translation>Kürzlich gelöscht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>Found elsewhere</source>
        <translation>Anderswo gefunden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>Not for chatting</source>
        <translation>Nicht zum Chatten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>To download</source>
        <translation>Zum Herunterladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>These belong to other applications. Use answers with one where it lies; Import keeps it here, even if the other application deletes it.</source>
        <translation>Sie gehören anderen Anwendungen. Verwenden antwortet mit einem, wo es liegt; Importieren behält es hier, auch wenn die andere Anwendung es löscht.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>These files are on this computer, but they cannot chat.</source>
        <translation>Diese Dateien sind auf diesem Computer, aber sie können nicht chatten.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>The model that answers by itself</source>
        <translation>Das Modell, das von selbst antwortet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>Whole and checked. It is on this computer now.</source>
        <translation>Ganz und geprüft. Es ist jetzt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>file {part} of {parts}</source>
        <translation>Datei {part} von {parts}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>tried again by itself</source>
        <translation>von selbst erneut versucht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Advised</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Looking into it…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Open the page of {name}</source>
        <translation>Seite von {name} öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Choose a model to see its files, its licence, and which of them fits this computer.</source>
        <translation>Wählen Sie ein Modell, um seine Dateien, seine Lizenz und die für diesen Computer passende zu sehen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Beginning…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Asking the hub…</source>
        <translation>Das Verzeichnis wird gefragt…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Download {size}</source>
        <translation>{size} herunterladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Download {size} anyway</source>
        <translation>Trotzdem {size} herunterladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Its size is not known, so nobody can say whether it fits.</source>
        <translation>Die Größe ist nicht bekannt, also kann niemand sagen, ob es passt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Part {name} is missing on the hub.</source>
        <translation>Teil {name} fehlt im Verzeichnis.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Terms to accept</source>
        <translation>Bedingungen anzunehmen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>The hub lists nothing.</source>
        <translation>Das Verzeichnis listet nichts.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>With it comes what lets it see or hear.</source>
        <translation>Dazu kommt, womit es sehen oder hören kann.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>more are coming</source>
        <translation>weitere folgen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>updated {date}</source>
        <translation>aktualisiert {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/results.py"/>
        <source>{count} files</source>
        <translation>
            <numerusform>{count} Datei</numerusform>
            <numerusform>{count} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Its publisher wants terms accepted first: sign in on its page, accept them, and put a token of yours into the variable HF_TOKEN.</source>
        <translation>Der Herausgeber will erst Bedingungen angenommen haben: Melden Sie sich auf seiner Seite an, nehmen Sie sie an, und legen Sie ein Token von Ihnen in die Variable HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Nothing of it fits the memory that is free. Close other programs, or choose a smaller model.</source>
        <translation>Nichts davon passt in den freien Speicher. Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>The hub has nothing for “{words}”. Try fewer words, or only the name of the model.</source>
        <translation>Das Verzeichnis hat nichts zu „{words}“. Versuchen Sie weniger Wörter, oder nur den Namen des Modells.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>There is no GGUF file in it. Choose another one; the names of such files end in .gguf.</source>
        <translation>Es ist keine GGUF-Datei darin. Wählen Sie einen anderen; die Namen solcher Dateien enden auf .gguf.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Checking and importing {name}…</source>
        <translation>{name} wird geprüft und importiert…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Deleted {name}</source>
        <translation>{name} gelöscht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Free {size} now</source>
        <translation>Jetzt {size} freigeben</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>It is kept for a week, and takes {size} until then.</source>
        <translation>Es wird eine Woche behalten und belegt bis dahin {size}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Drop GGUF files or a folder here to import them</source>
        <translation>GGUF-Dateien oder einen Ordner hier ablegen, um sie zu importieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Everything here runs on this computer; what you type to these models does not leave it.</source>
        <translation>Alles hier läuft auf diesem Computer; was Sie diesen Modellen schreiben, verlässt ihn nicht.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Most downloaded</source>
        <translation>Am meisten geladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Most liked</source>
        <translation>Am beliebtesten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Trending</source>
        <translation>Im Trend</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/words.py"/>
        <source>kept for {count} more days</source>
        <translation>
            <numerusform>noch {count} Tag behalten</numerusform>
            <numerusform>noch {count} Tage behalten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used on {date}</source>
        <translation>benutzt am {date}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used today</source>
        <translation>heute benutzt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used yesterday</source>
        <translation>gestern benutzt</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used {count} days ago</source>
        <translation>
            <numerusform>vor {count} Tag benutzt</numerusform>
            <numerusform>vor {count} Tagen benutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/words.py"/>
        <source>{number} downloads</source>
        <translation>
            <numerusform>{number} Download</numerusform>
            <numerusform>{number} Downloads</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>{number} parameters</source>
        <translation>{number} Parameter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>Hexalogue started with default settings and loads no model by itself. Your own settings are kept. Close it and start it again without --safe-mode to leave.</source>
        <translation>Hexalogue ist mit Standardeinstellungen gestartet und lädt kein Modell von selbst. Ihre eigenen Einstellungen bleiben erhalten. Zum Verlassen schließen und ohne --safe-mode neu starten.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>No font on this computer has its signs, so the window is in English. Install one, for example the package fonts-noto-cjk of Debian and Ubuntu, and start Hexalogue again.</source>
        <translation>Keine Schrift auf diesem Computer hat seine Zeichen, darum ist das Fenster englisch. Installieren Sie eine, etwa das Paket fonts-noto-cjk von Debian und Ubuntu, und starten Sie Hexalogue neu.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>Nothing here can show {language}</source>
        <translation>{language} lässt sich hier nicht anzeigen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>Safe mode</source>
        <translation>Abgesicherter Modus</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>This chat is kept nearer</source>
        <translation>Dieser Chat bleibt näher</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/commands.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/controller.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/sheet.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Everything can also be reached with Tab, and pressed with Space or Enter.</source>
        <translation>Alles ist auch mit Tab erreichbar und wird mit Leertaste oder Eingabe gedrückt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/sheet.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/view.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Nothing is called “{words}”. Try fewer or other words.</source>
        <translation>Nichts heißt „{words}“. Versuchen Sie weniger oder andere Wörter.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/view.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Nothing is here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Answers now</source>
        <translation>Antwortet jetzt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Do something, open a page, or find a chat</source>
        <translation>Etwas tun, eine Seite öffnen oder einen Chat finden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Find a model or a provider</source>
        <translation>Modell oder Anbieter finden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Stop-gap</source>
        <translation>Notbehelf</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>As it came</source>
        <translation>Wie ursprünglich</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>Asked at {address}</source>
        <translation>Wird unter {address} gefragt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>For example {example}</source>
        <translation>Zum Beispiel {example}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>Save the address</source>
        <translation>Adresse speichern</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>Use the address as it came</source>
        <translation>Ursprüngliche Adresse nehmen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Also reads and does</source>
        <translation>Liest und tut auch</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>How many tokens it takes in, question and answer together</source>
        <translation>Wie viele Token hineinpassen, Frage und Antwort zusammen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>How the provider calls it</source>
        <translation>Wie der Anbieter es nennt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>In, $/M</source>
        <translation>Ein, $/M</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Its name there</source>
        <translation>Sein Name dort</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Models of one descent</source>
        <translation>Modelle einer Herkunft</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Out, $/M</source>
        <translation>Aus, $/M</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>US dollars for a million tokens read</source>
        <translation>US-Dollar für eine Million gelesene Token</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>US dollars for a million tokens written</source>
        <translation>US-Dollar für eine Million geschriebene Token</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>What it takes and does besides text</source>
        <translation>Was es außer Text nimmt und kann</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Who serves it, and whether your words leave</source>
        <translation>Wer es anbietet, und ob Ihre Worte den Rechner verlassen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Your words go to a company.</source>
        <translation>Ihre Worte gehen an eine Firma.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Your words stay on this computer.</source>
        <translation>Ihre Worte bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Your words stay on your network.</source>
        <translation>Ihre Worte bleiben in Ihrem Netzwerk.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Any family</source>
        <translation>Jede Familie</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Any provider</source>
        <translation>Jeder Anbieter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>By family</source>
        <translation>Nach Familie</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Can do anything</source>
        <translation>Kann alles Mögliche</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Copy its name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Families</source>
        <translation>Familien</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Known models</source>
        <translation>Bekannte Modelle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>No family fits</source>
        <translation>Keine Familie passt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Search models</source>
        <translation>Modelle durchsuchen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>What it can do</source>
        <translation>Was es kann</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Which table</source>
        <translation>Welche Tabelle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Who offers it</source>
        <translation>Wer sie anbietet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Who offers {family}</source>
        <translation>Wer {family} anbietet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>You look for {filters}.</source>
        <translation>Sie suchen: {filters}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Make it the default</source>
        <translation>Als Standard festlegen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>$1 to $10</source>
        <translation>1 bis 10 $</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Any price</source>
        <translation>Jeder Preis</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Download one on the Models page, or check a provider.</source>
        <translation>Laden Sie auf der Seite Modelle eines herunter, oder prüfen Sie einen Anbieter.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Free, or your own hardware</source>
        <translation>Kostenlos oder eigene Hardware</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>No model fits</source>
        <translation>Kein Modell passt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>No model is known yet</source>
        <translation>Noch ist kein Modell bekannt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Over $10</source>
        <translation>Über 10 $</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Reading what is known…</source>
        <translation>Bekanntes wird gelesen…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Reasoning</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Up to $1 for a million tokens written</source>
        <translation>Bis 1 $ für eine Million geschriebene Token</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>as of {date}</source>
        <translation>Stand {date}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>{shown} of {all} models</source>
        <translation>{shown} von {all} Modellen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>A model to add to the chain</source>
        <translation>Ein Modell für die Kette</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>How far your words may go</source>
        <translation>Wie weit Ihre Worte gehen dürfen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Members of the chain, in their order</source>
        <translation>Glieder der Kette, der Reihe nach</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Nothing is sent: this is what the rules would do.</source>
        <translation>Nichts wird gesendet: So würden die Regeln entscheiden.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>What if</source>
        <translation>Was, wenn</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>What would happen</source>
        <translation>Was würde geschehen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Who fails</source>
        <translation>Wer ausfällt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>provider:model, or the name of a model</source>
        <translation>Anbieter:Modell, oder der Name eines Modells</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/list_model.py"/>
        <source>Answers by default</source>
        <translation>Antwortet standardmäßig</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>It has a fault of its own</source>
        <translation>Hat selbst eine Störung</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>It says that there are too many requests for now</source>
        <translation>Meldet zu viele Anfragen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>It takes the question and says nothing</source>
        <translation>Nimmt die Frage und sagt nichts</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Nobody listens there</source>
        <translation>Niemand hört dort zu</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/controller.py"/>
        <source>Its address and its name are forgotten. A key that is kept for it stays on the Keys page.</source>
        <translation>Adresse und Name werden vergessen. Ein gespeicherter Schlüssel bleibt auf der Seite Schlüssel.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/controller.py"/>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Check {name}</source>
        <translation>{name} prüfen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Families of models: {names}.</source>
        <translation>Modellfamilien: {names}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>How it speaks</source>
        <translation>Wie er spricht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Models it serves</source>
        <translation>Modelle, die er anbietet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Protocols: {names}.</source>
        <translation>Protokolle: {names}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Read its documentation</source>
        <translation>Dokumentation lesen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>What went wrong lately</source>
        <translation>Was zuletzt schiefging</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Use {address}</source>
        <translation>{address} nehmen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Nothing went wrong lately.</source>
        <translation>In letzter Zeit ging nichts schief.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>Another key of {name} is tried.</source>
        <translation>Ein anderer Schlüssel von {name} wird versucht.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>It is not asked first again for {seconds} s.</source>
        <translation>Er wird {seconds} s lang nicht mehr zuerst gefragt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>Nobody is left. You would be told: {why}</source>
        <translation>Niemand bleibt übrig. Sie würden lesen: {why}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>With key {number}.</source>
        <translation>Mit Schlüssel {number}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>its model</source>
        <translation>sein Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} answers.</source>
        <translation>{name} antwortet.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is asked again after {seconds} s.</source>
        <translation>{name} wird nach {seconds} s erneut gefragt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is asked for {model}.</source>
        <translation>{name} wird nach {model} gefragt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is never asked. {why}</source>
        <translation>{name} wird nie gefragt. {why}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is next.</source>
        <translation>{name} ist der Nächste.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is passed over: it asked for a pause a moment ago.</source>
        <translation>{name} wird übergangen: Er bat vor Kurzem um eine Pause.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Add your own</source>
        <translation>Eigenen hinzufügen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Look for running servers</source>
        <translation>Laufende Server suchen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Nothing runs here</source>
        <translation>Hier läuft nichts</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Search providers and models</source>
        <translation>Anbieter und Modelle durchsuchen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Something in your own file of providers is not used</source>
        <translation>Etwas in Ihrer eigenen Anbieterdatei wird nicht benutzt</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>{count} servers run here</source>
        <translation>
            <numerusform>{count} Server läuft hier</numerusform>
            <numerusform>{count} Server laufen hier</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Reading who there is…</source>
        <translation>Es wird gelesen, wen es gibt…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Choose a provider to see its address, its models and what went wrong lately.</source>
        <translation>Wählen Sie einen Anbieter, um Adresse, Modelle und letzte Störungen zu sehen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No server that Hexalogue knows answers on this computer. Start one, then look again.</source>
        <translation>Kein Server, den Hexalogue kennt, antwortet auf diesem Computer. Starten Sie einen, und suchen Sie erneut.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_controller.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Choose a file of certificates</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>A PEM file, for this provider alone.</source>
        <translation>Eine PEM-Datei, nur für diesen Anbieter.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Add a provider of your own</source>
        <translation>Eigenen Anbieter hinzufügen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Anthropic-compatible</source>
        <translation>Anthropic-kompatibel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Certificates to trust</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Change this provider</source>
        <translation>Diesen Anbieter ändern</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Extra headers</source>
        <translation>Zusätzliche Header</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Goes to your keychain, never into a file.</source>
        <translation>Kommt in Ihren Schlüsselbund, nie in eine Datei.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Headers, certificates, gateway</source>
        <translation>Header, Zertifikate, Gateway</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>How it is called here</source>
        <translation>Wie er hier heißt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>It hands the words on to companies (a gateway)</source>
        <translation>Er gibt die Worte an Firmen weiter (ein Gateway)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>It is asked as soon as you leave the field; that costs nothing.</source>
        <translation>Er wird gefragt, sobald Sie das Feld verlassen; das kostet nichts.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Kind of server</source>
        <translation>Art des Servers</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Most servers of your own need none</source>
        <translation>Die meisten eigenen Server brauchen keinen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>OpenAI-compatible</source>
        <translation>OpenAI-kompatibel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Sent with every request, a line each.</source>
        <translation>Mit jeder Anfrage gesendet, je Zeile einer.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>The system’s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>Asking {address}…</source>
        <translation>{address} wird gefragt…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>It answers only who has a key. Type it below.</source>
        <translation>Er antwortet nur mit einem Schlüssel. Geben Sie ihn unten ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>This is no address such as http://192.168.1.20:8000/v1.</source>
        <translation>Das ist keine Adresse wie http://192.168.1.20:8000/v1.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>Will be asked at {address}</source>
        <translation>Wird unter {address} gefragt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>“{line}” is no header such as X-Team: red.</source>
        <translation>„{line}“ ist kein Header wie X-Team: red.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>A chain cannot hold a chain.</source>
        <translation>Eine Kette kann keine Kette enthalten.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>Conversations that name it say so when you write again.</source>
        <translation>Unterhaltungen, die sie nennen, sagen es beim nächsten Schreiben.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>Delete the chain “{name}”?</source>
        <translation>Kette „{name}“ löschen?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>It is the default: the best model on this computer will answer instead.</source>
        <translation>Sie ist der Standard: Stattdessen wird das beste Modell auf diesem Computer antworten.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>A chain is a list of models under a name. When one cannot answer, the next is asked, before anything was said and never further out than you allow. Choose a chain wherever you choose a model.</source>
        <translation>Eine Kette ist eine Liste von Modellen unter einem Namen. Kann eines nicht antworten, wird das nächste gefragt, bevor etwas gesagt wurde und nie weiter hinaus, als Sie erlauben. Eine Kette wählen Sie überall, wo Sie ein Modell wählen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Back to this computer</source>
        <translation>Zurück auf diesen Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Choose who answers by default</source>
        <translation>Wählen, wer standardmäßig antwortet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Make a chain</source>
        <translation>Kette anlegen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Name of a new chain</source>
        <translation>Name einer neuen Kette</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>There is no chain yet. Type a name for the first one, such as “work” or “by night”.</source>
        <translation>Noch gibt es keine Kette. Geben Sie einen Namen für die erste ein, etwa „Arbeit“ oder „nachts“.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Where you name nobody</source>
        <translation>Wo Sie niemanden nennen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Who answers by default</source>
        <translation>Wer standardmäßig antwortet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>provider:model, the name of a model, or chain:name</source>
        <translation>Anbieter:Modell, der Name eines Modells, oder chain:Name</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Your network</source>
        <translation>Ihr Netzwerk</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="resources/taxonomy/places.toml"/>
        <source>A company</source>
        <translation>Eine Firma</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>As far as the first one reaches</source>
        <translation>So weit das erste reicht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>My chain</source>
        <translation>Meine Kette</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>No further than this computer</source>
        <translation>Nicht weiter als dieser Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>No further than your network</source>
        <translation>Nicht weiter als Ihr Netzwerk</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Nobody is in it yet. Add a model.</source>
        <translation>Noch niemand ist darin. Fügen Sie ein Modell hinzu.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate 429</source>
        <translation>429 durchspielen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate 500</source>
        <translation>500 durchspielen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate a refusal</source>
        <translation>Ablehnung durchspielen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate a timeout</source>
        <translation>Zeitüberschreitung durchspielen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>The best model on this computer</source>
        <translation>Das beste Modell auf diesem Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>The best model on this computer answers.</source>
        <translation>Das beste Modell auf diesem Computer antwortet.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>The chain “{name}” answers.</source>
        <translation>Die Kette „{name}“ antwortet.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>To companies too</source>
        <translation>Auch zu Firmen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>all but the last fail</source>
        <translation>alle bis auf den letzten ausfallen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>everybody fails</source>
        <translation>alle ausfallen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>the first one fails</source>
        <translation>der erste ausfällt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{count} of {all} would not be asked: they reach further than you allow.</source>
        <translation>{count} von {all} würden nicht gefragt: Sie reichen weiter, als Sie erlauben.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{model} at {name} answers.</source>
        <translation>{model} bei {name} antwortet.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{model}, built in, answers.</source>
        <translation>{model}, eingebaut, antwortet.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{reference} leads to nobody: {problem}</source>
        <translation>{reference} führt zu niemandem: {problem}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>None before it is installed.</source>
        <translation>Keine, solange es nicht installiert ist.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Not asked yet.</source>
        <translation>Noch nicht gefragt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Set it up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>{count} times, last {ago}</source>
        <translation>{count} Mal, zuletzt {ago}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Anthropic messages</source>
        <translation>Anthropic Messages</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Bedrock Converse</source>
        <translation>Bedrock Converse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Cohere v2 chat</source>
        <translation>Cohere v2 Chat</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Gemini generateContent</source>
        <translation>Gemini generateContent</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Has a fault</source>
        <translation>Hat eine Störung</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its list of models is empty.</source>
        <translation>Die Liste seiner Modelle ist leer.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its package is not in this installation. The setup shows the command that brings it.</source>
        <translation>Sein Paket gehört nicht zu dieser Installation. Die Einrichtung zeigt den Befehl, der es holt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its program is not on this computer. The Engines page downloads it, or says how you get it.</source>
        <translation>Sein Programm ist nicht auf diesem Computer. Die Seite Engines lädt es herunter oder sagt, wie Sie es bekommen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Key rejected</source>
        <translation>Schlüssel abgewiesen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>KoboldAI</source>
        <translation>KoboldAI</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Nothing fits “{query}”. Try the name of a provider or of a model, or add a provider of your own.</source>
        <translation>Nichts passt zu „{query}“. Versuchen Sie den Namen eines Anbieters oder Modells, oder fügen Sie einen eigenen hinzu.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>OpenAI audio</source>
        <translation>OpenAI Audio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>OpenAI chat completions</source>
        <translation>OpenAI Chat Completions</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>OpenAI responses</source>
        <translation>OpenAI Responses</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Wrong address</source>
        <translation>Falsche Adresse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>whisper.cpp server</source>
        <translation>Server von whisper.cpp</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Inside the application</source>
        <translation>In der Anwendung</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Everybody who could answer you, and where your words would go.</source>
        <translation>Alle, die Ihnen antworten könnten, und wohin Ihre Worte gehen würden.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Models that are known by name, with their providers. Prices are list prices and may have changed.</source>
        <translation>Modelle, die dem Namen nach bekannt sind, mit ihren Anbietern. Preise sind Listenpreise und können sich geändert haben.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Who answers where you name nobody, and who is asked next when one fails.</source>
        <translation>Wer antwortet, wo Sie niemanden nennen, und wer als Nächstes gefragt wird, wenn einer ausfällt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Asked when you use it</source>
        <translation>Wird bei Gebrauch gefragt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Check how the name of the host is spelled.</source>
        <translation>Prüfen Sie, wie der Name des Hosts geschrieben ist.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Check that the server runs, and that no firewall stands between.</source>
        <translation>Prüfen Sie, ob der Server läuft und keine Firewall dazwischensteht.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Check the host, the port and the path.</source>
        <translation>Prüfen Sie Host, Port und Pfad.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Choose its certificate in Settings, under Certificates.</source>
        <translation>Wählen Sie sein Zertifikat in den Einstellungen unter Zertifikate.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Choose its certificate under “Headers, certificates, gateway”.</source>
        <translation>Wählen Sie sein Zertifikat unter „Header, Zertifikate, Gateway“.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>It has no list of models. Name one by hand, as in {reference}.</source>
        <translation>Er hat keine Liste von Modellen. Nennen Sie eines von Hand, etwa {reference}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its key comes from the environment ({variable}).</source>
        <translation>Sein Schlüssel kommt aus der Umgebung ({variable}).</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its key is kept, and the place where it is kept is locked.</source>
        <translation>Sein Schlüssel ist gespeichert, und der Ort dafür ist gesperrt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Needs an address</source>
        <translation>Braucht eine Adresse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No key yet. Nothing answers here without one.</source>
        <translation>Noch kein Schlüssel. Ohne einen antwortet hier nichts.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No key. It usually needs none.</source>
        <translation>Kein Schlüssel. Meist braucht er keinen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not trusted</source>
        <translation>Nicht vertraut</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Routing</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Runs here now</source>
        <translation>Läuft jetzt hier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Start the server there, or check its address, its port and its firewall.</source>
        <translation>Starten Sie den Server dort, oder prüfen Sie Adresse, Port und Firewall.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Store another one on the Keys page.</source>
        <translation>Speichern Sie auf der Seite Schlüssel einen anderen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Type another key below.</source>
        <translation>Geben Sie unten einen anderen Schlüssel ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>list of models</source>
        <translation>Liste der Modelle</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} keys are kept for it.</source>
        <translation>
            <numerusform>{count} Schlüssel ist dafür gespeichert.</numerusform>
            <numerusform>{count} Schlüssel sind dafür gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} minutes ago</source>
        <translation>
            <numerusform>vor {count} Minute</numerusform>
            <numerusform>vor {count} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Needs a key</source>
        <translation>Braucht einen Schlüssel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/rail.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Every field on this page goes back to its default. Your chats and models stay as they are.</source>
        <translation>Jedes Feld dieser Seite erhält wieder seinen Standardwert. Ihre Chats und Modelle bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>No certificates can be read from this file. It should be one in PEM format.</source>
        <translation>Aus dieser Datei lassen sich keine Zertifikate lesen. Sie sollte im PEM-Format sein.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Reset the settings?</source>
        <translation>Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>0 is the same answer each time, higher is more varied.</source>
        <translation>0 gibt jedes Mal dieselbe Antwort, höher ist abwechslungsreicher.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>A file that is trusted beside the system's own certificates, as a company proxy needs it.</source>
        <translation>Eine Datei, der neben den Zertifikaten des Systems vertraut wird, wie ein Firmen-Proxy sie braucht.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>All keys on one sheet.</source>
        <translation>Alle Tastenkürzel auf einem Blatt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>As far as the model leads</source>
        <translation>So weit das Modell führt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>CA TLS PEM trust company</source>
        <translation>CA TLS PEM Vertrauen Firma</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Conversations, engines and what is remembered.</source>
        <translation>Unterhaltungen, Engines und was gemerkt wird.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Ctrl with plus and minus changes it too, Ctrl with 0 sets it back.</source>
        <translation>Strg mit Plus und Minus ändert sie auch, Strg mit 0 setzt sie zurück.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Downloaded and imported ones.</source>
        <translation>Heruntergeladene und importierte.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Engine releases</source>
        <translation>Engine-Versionen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>Zum Beispiel: Antworte kurz, in einfachen Worten.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Free the memory after</source>
        <translation>Speicher freigeben nach</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How far the words of a new chat may go. Each chat can be given another limit above it.</source>
        <translation>Wie weit die Worte eines neuen Chats gehen dürfen. Jeder Chat kann oben eine andere Grenze erhalten.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How many processor cores the model may use.</source>
        <translation>Wie viele Prozessorkerne das Modell nutzen darf.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How models answer</source>
        <translation>Wie Modelle antworten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How much of a conversation the model reads, in tokens: pieces of words. More takes more memory.</source>
        <translation>Wie viel einer Unterhaltung das Modell liest, in Token: Wortstücken. Mehr braucht mehr Speicher.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Light, dark, or as the system has it.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Megabytes that all engines together may take. The one used longest ago is stopped to stay below.</source>
        <translation>Megabyte, die alle Engines zusammen belegen dürfen. Die am längsten unbenutzte wird angehalten, um darunter zu bleiben.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Memory for engines</source>
        <translation>Speicher für Engines</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Minutes without a message until models are unloaded and engines stopped. The next one starts them.</source>
        <translation>Minuten ohne Nachricht, bis Modelle entladen und Engines angehalten werden. Die nächste startet sie wieder.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Model and memory</source>
        <translation>Modell und Speicher</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Model hub</source>
        <translation>Modellverzeichnis</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Model's default</source>
        <translation>Standard des Modells</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>New chats</source>
        <translation>Neue Chats</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Of Hexalogue and what it runs on.</source>
        <translation>Von Hexalogue und dem, worauf es läuft.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Of the window; models answer in the language you write.</source>
        <translation>Des Fensters; Modelle antworten in der Sprache, in der Sie schreiben.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Only the likeliest words that make up this share are drawn from.</source>
        <translation>Nur die wahrscheinlichsten Wörter, die diesen Anteil ausmachen, kommen infrage.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Reduced</source>
        <translation>Verringert</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Show the shortcuts</source>
        <translation>Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>The public hub</source>
        <translation>Das öffentliche Verzeichnis</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>The public list</source>
        <translation>Die öffentliche Liste</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>The system's</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>This page's file, and your own providers.</source>
        <translation>Die Datei dieser Seite und Ihre eigenen Anbieter.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Told to the model before every conversation.</source>
        <translation>Wird dem Modell vor jeder Unterhaltung gesagt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>What happened, without keys.</source>
        <translation>Was geschah, ohne Schlüssel.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>What is free</source>
        <translation>Was frei ist</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>What leaves your network goes through it. Servers here and on your network are asked directly.</source>
        <translation>Was Ihr Netzwerk verlässt, geht hindurch. Server hier und in Ihrem Netzwerk werden direkt gefragt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Where lists of engines are read. HEXALOGUE_RELEASES_URL in the environment comes before this.</source>
        <translation>Wo die Listen der Engines gelesen werden. HEXALOGUE_RELEASES_URL in der Umgebung geht vor.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Where models are downloaded from; one address a line, the next is tried when one fails.</source>
        <translation>Woher Modelle geladen werden; eine Adresse je Zeile, die nächste wird versucht, wenn eine ausfällt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Whether things glide and fade, or change at once.</source>
        <translation>Ob Dinge gleiten und überblenden oder sofort wechseln.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>about update release</source>
        <translation>Über Aktualisierung Veröffentlichung</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>animation accessibility</source>
        <translation>Animation Barrierefreiheit</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>budget ram limit</source>
        <translation>Budget RAM Grenze</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>company http</source>
        <translation>Firma HTTP</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>cpu speed</source>
        <translation>CPU Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>crash report</source>
        <translation>Absturz Bericht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>font zoom larger smaller</source>
        <translation>Schrift Zoom größer kleiner</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>gguf disk</source>
        <translation>GGUF Festplatte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>hotkeys palette</source>
        <translation>Tastenkürzel Paletten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>idle stop unload sleep</source>
        <translation>Leerlauf anhalten entladen Ruhe</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>length window</source>
        <translation>Länge Fenster</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>lock offline company cloud leave</source>
        <translation>Sperre offline Firma Cloud verlassen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>mirror GitHub update</source>
        <translation>Spiegel GitHub Aktualisierung</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>mirror Hugging Face HF_ENDPOINT</source>
        <translation>Spiegel Hugging Face HF_ENDPOINT</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>sampling creative random</source>
        <translation>Auswahl kreativ zufällig</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>sampling nucleus</source>
        <translation>Auswahl Nucleus</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>system prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>theme dark mode night</source>
        <translation>Thema dunkel Nacht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>translation locale</source>
        <translation>Übersetzung Sprache</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>A number from {least:g} to {most:g}, or nothing.</source>
        <translation>Eine Zahl von {least:g} bis {most:g}, oder nichts.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Only host and path: no name, key or question mark.</source>
        <translation>Nur Host und Pfad: kein Name, Schlüssel oder Fragezeichen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Only https is safe here: nobody on the way may change what comes from it.</source>
        <translation>Nur https ist hier sicher: Niemand unterwegs darf ändern, was davon kommt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Write the whole path of the file, or choose it.</source>
        <translation>Geben Sie den ganzen Pfad der Datei an, oder wählen Sie sie.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>“{typed}” is not an address such as {example}.</source>
        <translation>„{typed}“ ist keine Adresse wie {example}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Choose a file: {name}</source>
        <translation>Datei wählen: {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Copy: {name}</source>
        <translation>Kopieren: {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Default: {value}.</source>
        <translation>Standard: {value}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Open the folder: {name}</source>
        <translation>Ordner öffnen: {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Reset {name}</source>
        <translation>{name} zurücksetzen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>{name} lie in {path}</source>
        <translation>{name} liegen in {path}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Changes are saved as you make them.</source>
        <translation>Änderungen werden sofort gespeichert.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>No setting matches “{words}”.</source>
        <translation>Keine Einstellung passt zu „{words}“.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Reset to defaults</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <location filename="hexalogue/ui/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Ask for another answer</source>
        <translation>Eine andere Antwort anfordern</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Begin a new chat</source>
        <translation>Neuen Chat beginnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Begin a new line</source>
        <translation>Neue Zeile beginnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Choose who answers</source>
        <translation>Wählen, wer antwortet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Copy the newest answer</source>
        <translation>Neueste Antwort kopieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Delete this chat; it can be undone</source>
        <translation>Diesen Chat löschen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Do something, or go somewhere</source>
        <translation>Etwas tun oder woanders hingehen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Make the text its usual size</source>
        <translation>Text in üblicher Größe</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Make the text larger</source>
        <translation>Text vergrößern</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Make the text smaller</source>
        <translation>Text verkleinern</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Open a page</source>
        <translation>Eine Seite öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Rename the chat that is marked in the list</source>
        <translation>Den in der Liste markierten Chat umbenennen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Search all chats</source>
        <translation>Alle Chats durchsuchen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Show all keys</source>
        <translation>Alle Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Show or hide the list of chats</source>
        <translation>Liste der Chats ein- oder ausblenden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Take up your last message, while the box is empty</source>
        <translation>Letzte Nachricht aufgreifen, solange das Feld leer ist</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>While writing</source>
        <translation>Beim Schreiben</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Cancel the download</source>
        <translation>Download abbrechen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Pause the download</source>
        <translation>Download pausieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Resume the download</source>
        <translation>Download fortsetzen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Downloading {name}: {progress}</source>
        <translation>{name} wird heruntergeladen: {progress}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Loading {name} · {percent} %</source>
        <translation>{name} wird geladen · {percent} %</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Looking for a model on this computer</source>
        <translation>Auf diesem Computer wird ein Modell gesucht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Memory {amount}</source>
        <translation>Speicher {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>No model loaded</source>
        <translation>Kein Modell geladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Offline ready</source>
        <translation>Offline bereit</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>a stop-gap, often wrong</source>
        <translation>ein Notbehelf, oft falsch</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>in the app</source>
        <translation>in der Anwendung</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>the next message loads it</source>
        <translation>die nächste Nachricht lädt es</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{name} could not be loaded</source>
        <translation>{name} konnte nicht geladen werden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{name} loaded</source>
        <translation>{name} geladen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{name} rests</source>
        <translation>{name} ruht</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{used} of this computer's {total} are in use, {own} of them by Hexalogue</source>
        <translation>{used} von {total} dieses Computers sind belegt, davon {own} von Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>checking that it is whole</source>
        <translation>wird auf Vollständigkeit geprüft</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>paused at {amount}</source>
        <translation>pausiert bei {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>stopped at {amount}</source>
        <translation>unterbrochen bei {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} GB/s</source>
        <translation>{number} GB/s</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} MB/s</source>
        <translation>{number} MB/s</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} TB</source>
        <translation>{number} TB</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} bytes</source>
        <translation>{number} Byte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} h</source>
        <translation>{number} Std.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} kB/s</source>
        <translation>{number} kB/s</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} min</source>
        <translation>{number} Min.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} tokens of context</source>
        <translation>{number} Token Kontext</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{year}-{month}-{day}</source>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <location filename="hexalogue/ui/widgets/strip.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <source>Progress of {name}</source>
        <translation>Fortschritt von {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/secret_field.py"/>
        <source>Show what was typed while this is pressed</source>
        <translation>Eingabe anzeigen, solange dies gedrückt ist</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/shown_key.py"/>
        <source>The key is on the screen for a moment</source>
        <translation>Der Schlüssel ist einen Moment auf dem Bildschirm</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <source>Close for good</source>
        <translation>Endgültig schließen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>One endpoint for many vendors</source>
        <translation>Ein Zugang für viele Anbieter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Run fully offline on this computer</source>
        <translation>Ganz offline arbeiten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Split a large model across machines</source>
        <translation>Großes Modell verteilen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Use a server I already run</source>
        <translation>Laufenden Server nutzen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Use a vendor's API with my key</source>
        <translation>Anbieter-API mit eigenem Schlüssel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Set up more</source>
        <translation>Mehr einrichten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Add and check</source>
        <translation>Hinzufügen und prüfen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Computer that helps</source>
        <translation>Computer, der hilft</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Found on this computer.</source>
        <translation>Auf diesem Computer gefunden.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Get a key</source>
        <translation>Schlüssel holen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Go on without a change</source>
        <translation>Ohne Änderung fortfahren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Here are {names}. Which one is asked is chosen at the end.</source>
        <translation>Hier sind {names}. Welches gefragt wird, wählen Sie am Ende.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Host and port are enough. It is asked what it serves; no key is sent.</source>
        <translation>Host und Port genügen. Es wird gefragt, was er anbietet; kein Schlüssel wird gesendet.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Install {name}</source>
        <translation>{name} installieren</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>It has {count} models.</source>
        <translation>
            <numerusform>Er hat {count} Modell.</numerusform>
            <numerusform>Er hat {count} Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>It needs a package that is not installed here. Run this, then look again.</source>
        <translation>Dafür fehlt hier ein Paket. Führen Sie dies aus, und suchen Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Its makers offer no programs.</source>
        <translation>Die Hersteller bieten keine Programme an.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Its name or address, and the port if it is another one. Start “hexalogue peers serve” there first.</source>
        <translation>Sein Name oder seine Adresse, und der Port, falls es ein anderer ist. Starten Sie dort zuerst „hexalogue peers serve“.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Keep it for this session</source>
        <translation>Für diese Sitzung behalten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Kept in this computer's keychain, never in a file.</source>
        <translation>Liegt im Schlüsselbund dieses Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Key for {name}</source>
        <translation>Schlüssel für {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Looking for the engine on this computer…</source>
        <translation>Die Engine wird auf diesem Computer gesucht…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Never written in clear.</source>
        <translation>Nie unverschlüsselt geschrieben.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>No model is on this computer yet.</source>
        <translation>Auf diesem Computer ist noch kein Modell.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>No model is on this computer yet. {name} is a good first one: {size}, {licence}.</source>
        <translation>Auf diesem Computer ist noch kein Modell. {name} ist ein gutes erstes: {size}, {licence}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Open the Keys page</source>
        <translation>Seite Schlüssel öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Ready, {size} free.</source>
        <translation>Bereit, {size} frei.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Ready.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Start the server, or type where it runs.</source>
        <translation>Starten Sie den Server, oder geben Sie ein, wo er läuft.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Take a file I have</source>
        <translation>Eine Datei nehmen, die ich habe</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>The model is on its way; what is here already is kept if it is interrupted.</source>
        <translation>Das Modell ist unterwegs; was schon hier ist, bleibt bei einer Unterbrechung erhalten.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Type another one.</source>
        <translation>Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use the one that was found, or type another.</source>
        <translation>Nehmen Sie den gefundenen, oder geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use this address</source>
        <translation>Diese Adresse nehmen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use {place}</source>
        <translation>{place} nehmen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>What {name} has to know of you; a field that you do not need stays empty.</source>
        <translation>Was {name} von Ihnen wissen muss; ein Feld, das Sie nicht brauchen, bleibt leer.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>for example {value}</source>
        <translation>zum Beispiel {value}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>from {variable}</source>
        <translation>aus {variable}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>kept</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{address} answers and wants a key; that is the next step.</source>
        <translation>{address} antwortet und verlangt einen Schlüssel; das ist der nächste Schritt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{address} answers.</source>
        <translation>{address} antwortet.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{address} answers; that is used.</source>
        <translation>{address} antwortet; das wird genommen.</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{count} computers</source>
        <translation>
            <numerusform>{count} Computer</numerusform>
            <numerusform>{count} Computer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{how} A file that you have can be installed.</source>
        <translation>{how} Eine Datei, die Sie haben, kann installiert werden.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} ({licence}) is downloaded from its makers, checked, and proven before it is used.</source>
        <translation>{name} ({licence}) wird von den Herstellern geladen, geprüft und erprobt, bevor es benutzt wird.</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} and others</source>
        <translation>
            <numerusform>{name} und ein weiterer</numerusform>
            <numerusform>{name} und andere</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} answers those who have a key of their own; it bills them.</source>
        <translation>{name} antwortet denen, die einen eigenen Schlüssel haben; es rechnet mit ihnen ab.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} is being installed; it is taken into use once it has answered a question.</source>
        <translation>{name} wird installiert; es wird benutzt, sobald es eine Frage beantwortet hat.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Reading the file…</source>
        <translation>Liest die Datei…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>This computer has no keychain. Keep the key until you close Hexalogue, or choose an encrypted file on the Keys page.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Behalten Sie den Schlüssel, bis Sie Hexalogue schließen, oder wählen Sie auf der Seite Schlüssel eine verschlüsselte Datei.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Your keychain is locked. Unlock it on the Keys page and save again, or keep the key until you close Hexalogue.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Entsperren Sie ihn auf der Seite Schlüssel, und speichern Sie erneut, oder behalten Sie den Schlüssel, bis Sie Hexalogue schließen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <source>Looking at this computer…</source>
        <translation>Dieser Computer wird untersucht…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>What needs what</source>
        <translation>Wer braucht was</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>How do you want to run AI?</source>
        <translation>Wie möchten Sie KI nutzen?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Can be shared</source>
        <translation>Kann geteilt werden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Depends</source>
        <translation>Kommt darauf an</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Managed for you</source>
        <translation>Wird für Sie verwaltet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Needs a GPU</source>
        <translation>Braucht eine GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Needs the network</source>
        <translation>Braucht das Netzwerk</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>Change {what}</source>
        <translation>{what} ändern</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>comes later</source>
        <translation>kommt später</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>open now</source>
        <translation>jetzt offen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>New chats are answered by it already.</source>
        <translation>Neue Chats beantwortet es schon.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>Not possible now: your settings keep new chats on this computer.</source>
        <translation>Jetzt nicht möglich: Ihre Einstellungen halten neue Chats auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>Not possible now: your settings keep new chats on your network.</source>
        <translation>Jetzt nicht möglich: Ihre Einstellungen halten neue Chats in Ihrem Netzwerk.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>Now they are answered by {name}.</source>
        <translation>Jetzt beantwortet sie {name}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>Archives and programs (*)</source>
        <translation>Archive und Programme (*)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>Install an engine from a file</source>
        <translation>Engine aus einer Datei installieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>Take a model's file</source>
        <translation>Datei eines Modells nehmen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Asking which models there are…</source>
        <translation>Es wird gefragt, welche Modelle es gibt…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>It lists no models; type the name of one.</source>
        <translation>Er nennt keine Modelle; geben Sie den Namen eines ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>It thought, and had no room left for words.</source>
        <translation>Es hat nachgedacht und hatte keinen Platz mehr für Worte.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Its models could not be listed; type the name of one.</source>
        <translation>Die Modelle ließen sich nicht auflisten; geben Sie den Namen eines ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>One short question is asked; nothing leaves this computer.</source>
        <translation>Eine kurze Frage wird gestellt; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>One short question is asked; nothing leaves your network.</source>
        <translation>Eine kurze Frage wird gestellt; nichts verlässt Ihr Netzwerk.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>One short question is sent; it costs a fraction of a cent at most.</source>
        <translation>Eine kurze Frage wird gesendet; sie kostet höchstens den Bruchteil eines Cents.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>{seconds} s to the first word</source>
        <translation>{seconds} s bis zum ersten Wort</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>{speed} tokens/s</source>
        <translation>{speed} Token/s</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Change the details</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Change the key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Install the engine</source>
        <translation>Engine installieren</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Answer new chats with it too</source>
        <translation>Auch neue Chats damit beantworten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Ask it</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Asking for one sentence… a large model takes a while to load.</source>
        <translation>Ein Satz wird erbeten… ein großes Modell braucht zum Laden etwas.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>It answered</source>
        <translation>Es hat geantwortet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Open the chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Waiting for the answer</source>
        <translation>Wartet auf die Antwort</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>A key for {name} is in {variable}.</source>
        <translation>Ein Schlüssel für {name} liegt in {variable}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>A small model is fetched once; nothing you type leaves.</source>
        <translation>Ein kleines Modell wird einmal geladen; nichts, was Sie schreiben, geht hinaus.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Built in; nothing to install.</source>
        <translation>Eingebaut; nichts zu installieren.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Installed; nothing is missing.</source>
        <translation>Installiert; nichts fehlt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>It answers.</source>
        <translation>Er antwortet.</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Keys for {names} are here.</source>
        <translation>
            <numerusform>Ein Schlüssel für {names} ist hier.</numerusform>
            <numerusform>Schlüssel für {names} sind hier.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Needs nothing more from you.</source>
        <translation>Braucht nichts weiter von Ihnen.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Needs {things}.</source>
        <translation>Braucht {things}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>None was found on this computer; type the address of one.</source>
        <translation>Hier wurde keiner gefunden; geben Sie eine Adresse ein.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Proof</source>
        <translation>Test</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Runs at {place}.</source>
        <translation>Läuft unter {place}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Set up {name}</source>
        <translation>{name} einrichten</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Try {name}</source>
        <translation>{name} testen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>You bring a key of your own.</source>
        <translation>Sie bringen einen eigenen Schlüssel mit.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Your key is in {variable}.</source>
        <translation>Ihr Schlüssel liegt in {variable}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Your key is kept.</source>
        <translation>Ihr Schlüssel ist gespeichert.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>a key</source>
        <translation>einen Schlüssel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>a package</source>
        <translation>ein Paket</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>an address</source>
        <translation>eine Adresse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>an engine</source>
        <translation>eine Engine</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>llama.cpp or vLLM on several computers of yours.</source>
        <translation>llama.cpp oder vLLM auf mehreren Ihrer Computer.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>other computers</source>
        <translation>weitere Computer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>some details</source>
        <translation>einige Angaben</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{count} computers are named.</source>
        <translation>
            <numerusform>{count} Computer ist genannt.</numerusform>
            <numerusform>{count} Computer sind genannt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} und {count} weiterer</numerusform>
            <numerusform>{names} und {count} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{name} and {count} more models are here.</source>
        <translation>
            <numerusform>{name} und {count} weiteres Modell sind hier.</numerusform>
            <numerusform>{name} und {count} weitere Modelle sind hier.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{name} found at {place}</source>
        <translation>{name} gefunden unter {place}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{name} is here.</source>
        <translation>{name} ist hier.</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{said}, and {count} more.</source>
        <translation>
            <numerusform>{said}, und {count} weiterer.</numerusform>
            <numerusform>{said}, und {count} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Fill in what is missing. What you type is kept when you leave, except keys.</source>
        <translation>Ergänzen Sie, was fehlt. Was Sie eingeben, bleibt erhalten, wenn Sie gehen, außer Schlüsseln.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>One real answer shows that it works.</source>
        <translation>Eine echte Antwort zeigt, dass es geht.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Pick one; you can add the others at any time. Nothing here stands in the way of a chat.</source>
        <translation>Wählen Sie eines; die anderen können Sie jederzeit hinzufügen. Nichts hier steht einem Chat im Weg.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>What each kind of provider needs, on this computer, now.</source>
        <translation>Was jede Art von Anbieter braucht, auf diesem Computer, jetzt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>What is ready comes first.</source>
        <translation>Was bereit ist, steht oben.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Looking at what is here…</source>
        <translation>Es wird nachgesehen, was hier ist…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>No provider is called “{words}”.</source>
        <translation>Kein Anbieter heißt „{words}“.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Skip, I will look around</source>
        <translation>Überspringen, ich sehe mich um</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Leaves to router</source>
        <translation>Geht an den Vermittler</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Leaves to vendor</source>
        <translation>Geht an den Anbieter</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>Windows Credential Locker</source>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>macOS Keychain</source>
        <translation>Schlüsselbund von macOS</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>neither a Secret Service nor KWallet answers</source>
        <translation>weder ein Secret Service noch KWallet antwortet</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>{0} keeps keys in clear, so it is not used</source>
        <translation>{0} hält Schlüssel unverschlüsselt, darum wird er nicht benutzt</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>{0} names {1}, which keeps nothing</source>
        <translation>{0} nennt {1}, und der behält nichts</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>none answers</source>
        <translation>keiner antwortet</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/disk.py"/>
        <source>Close that one.</source>
        <translation>Schließen Sie jenes.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/disk.py"/>
        <source>another Hexalogue has been writing it for long</source>
        <translation>ein anderes Hexalogue schreibt schon lange daran</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>Check the disk and try again.</source>
        <translation>Prüfen Sie den Datenträger, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>Choose one of at least {0} characters; a few words are better.</source>
        <translation>Wählen Sie eine mit mindestens {0} Zeichen; ein paar Wörter sind besser.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>Put a copy of it from a backup in its place, or delete it and store the keys again.</source>
        <translation>Legen Sie eine Kopie aus einer Sicherung an ihren Platz, oder löschen Sie sie, und speichern Sie die Schlüssel neu.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>The passphrase is too short to keep keys behind.</source>
        <translation>Die Passphrase ist zu kurz, um Schlüssel zu schützen.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>it does not hold what was just written</source>
        <translation>sie enthält nicht, was eben geschrieben wurde</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>the encrypted file</source>
        <translation>die verschlüsselte Datei</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>a part of a long key is missing or changed</source>
        <translation>ein Teil eines langen Schlüssels fehlt oder ist verändert</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>it answered too late, so nothing was changed</source>
        <translation>er antwortete zu spät, also wurde nichts geändert</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>it answered with {0}</source>
        <translation>er antwortete mit {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>the key is still there after it was deleted</source>
        <translation>der Schlüssel ist nach dem Löschen noch da</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>the one that is named for it cannot be used here</source>
        <translation>der dafür benannte lässt sich hier nicht benutzen</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>what it gives back is not what was stored</source>
        <translation>was er zurückgibt, ist nicht, was abgelegt wurde</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>it does not begin like a file of keys</source>
        <translation>sie beginnt nicht wie eine Schlüsseldatei</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>it is cut off, or something was added</source>
        <translation>sie ist abgeschnitten, oder etwas wurde angefügt</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>its header asks for what this version does not do</source>
        <translation>ihr Kopf verlangt etwas, das diese Version nicht kann</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>A key “{0}” for {1} is kept already, in the {2}.</source>
        <translation>Ein Schlüssel „{0}“ für {1} ist schon gespeichert: {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>A key “{0}” is there already.</source>
        <translation>Ein Schlüssel „{0}“ ist schon da.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>Choose another label.</source>
        <translation>Wählen Sie eine andere Bezeichnung.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>Delete that one first, or give this one another label.</source>
        <translation>Löschen Sie zuerst jenen, oder geben Sie diesem eine andere Bezeichnung.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>Look at the list again.</source>
        <translation>Sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/waiting.py"/>
        <source>a mistake in Hexalogue, kept in its report</source>
        <translation>ein Fehler in Hexalogue, in seinem Bericht festgehalten</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/waiting.py"/>
        <source>earlier calls have not been answered yet</source>
        <translation>frühere Anfragen sind noch nicht beantwortet</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/waiting.py"/>
        <source>no answer within {0} s; it may be waiting for you</source>
        <translation>keine Antwort in {0} s; er wartet vielleicht auf Sie</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>A Google credentials file is no key itself.</source>
        <translation>Eine Datei mit Google-Zugangsdaten ist selbst kein Schlüssel.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>Exchange it for an access token before the call.</source>
        <translation>Tauschen Sie sie vor dem Aufruf gegen ein Zugriffstoken.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>Store it again: copy only the key itself, without quotes, blanks or line breaks.</source>
        <translation>Speichern Sie ihn noch einmal: Kopieren Sie nur den Schlüssel selbst, ohne Anführungszeichen, Leerzeichen oder Zeilenumbrüche.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>The key holds a character that no key has: a blank at its end, a line break, or a letter outside Latin-1.</source>
        <translation>Der Schlüssel enthält ein Zeichen, das kein Schlüssel hat: ein Leerzeichen am Ende, einen Zeilenumbruch oder einen Buchstaben außerhalb von Latin-1.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <source>it answers without encryption; its address may begin with http://</source>
        <translation>er antwortet unverschlüsselt; seine Adresse darf mit http:// beginnen</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <source>the connection was cut in the secure handshake</source>
        <translation>die Verbindung riss beim sicheren Verbindungsaufbau ab</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <source>there is no route to it</source>
        <translation>es gibt keinen Weg dorthin</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>its certificate is not valid</source>
        <translation>sein Zertifikat ist nicht gültig</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>the secure handshake failed</source>
        <translation>der sichere Verbindungsaufbau schlug fehl</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/connection.py"/>
        <source>the secure handshake</source>
        <translation>sicherer Verbindungsaufbau</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/connection.py"/>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>The connection to {0}</source>
        <translation>Die Verbindung zu {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>a body that breaks the rules of HTTP</source>
        <translation>Daten, die gegen die Regeln von HTTP verstoßen</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>a switch to another protocol</source>
        <translation>einem Wechsel zu einem anderen Protokoll</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>headers without end</source>
        <translation>endlosen Kopfzeilen</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>sending the question</source>
        <translation>Senden der Frage</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>waiting for its reply</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>waiting for more of its answer</source>
        <translation>Warten auf den Rest der Antwort</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>something that is not HTTP</source>
        <translation>etwas, das kein HTTP ist</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/fetch.py"/>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>{0} bytes</source>
        <translation>{0} Byte</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>Google's token service</source>
        <translation>der Token-Dienst von Google</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>Store the path or the content of a service account's JSON file from the Google Cloud console.</source>
        <translation>Speichern Sie den Pfad oder den Inhalt der JSON-Datei eines Dienstkontos aus der Google Cloud Console.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>The Google credentials file cannot be used: {0}.</source>
        <translation>Die Datei mit Google-Zugangsdaten ist nicht brauchbar: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>an access token</source>
        <translation>einem Zugriffstoken</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>it has no “{0}”</source>
        <translation>sie hat kein „{0}“</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>it is no JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “private_key” is no RSA key</source>
        <translation>ihr „private_key“ ist kein RSA-Schlüssel</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “private_key” is no unencrypted PEM key</source>
        <translation>ihr „private_key“ ist kein unverschlüsselter PEM-Schlüssel</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “token_uri” is no https address</source>
        <translation>ihre „token_uri“ ist keine https-Adresse</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “type” is neither service_account nor authorized_user</source>
        <translation>ihr „type“ ist weder service_account noch authorized_user</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>{0} cannot be read ({1})</source>
        <translation>{0} ist nicht lesbar ({1})</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>{0} is larger than any such file</source>
        <translation>{0} ist größer als jede solche Datei</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>{0} is no text</source>
        <translation>{0} ist kein Text</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/guard.py"/>
        <source>it is the address where a cloud keeps credentials, which no provider has</source>
        <translation>es ist die Adresse, unter der eine Cloud Zugangsdaten hält; die hat kein Anbieter</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/guard.py"/>
        <source>looking up its name</source>
        <translation>Auflösen des Namens</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub.py"/>
        <source>Write it as hf:ORGANISATION/REPOSITORY/FILE.</source>
        <translation>Schreiben Sie es als hf:ORGANISATION/REPOSITORY/FILE.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub.py"/>
        <source>“{0}/{1}” is not a file on the model hub.</source>
        <translation>„{0}/{1}“ ist keine Datei im Modellverzeichnis.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>Name one in Settings, or in the variable HF_ENDPOINT.</source>
        <translation>Nennen Sie eines in den Einstellungen oder in der Variablen HF_ENDPOINT.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>No model hub is set.</source>
        <translation>Kein Modellverzeichnis ist eingestellt.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>Try again in {0}; with a token in the variable HF_TOKEN the hub allows more.</source>
        <translation>Versuchen Sie es in {0} erneut; mit einem Token in der Variablen HF_TOKEN erlaubt das Modellverzeichnis mehr.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>Write it as ORGANISATION/REPOSITORY.</source>
        <translation>Schreiben Sie es als ORGANISATION/REPOSITORY.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>a minute</source>
        <translation>einer Minute</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>an answer of the hub</source>
        <translation>einer Antwort des Modellverzeichnisses</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>repository {0}</source>
        <translation>Repository {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>such file</source>
        <translation>diese Datei</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the list of files</source>
        <translation>der Dateiliste</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the repository</source>
        <translation>dem Repository</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the search</source>
        <translation>der Suche</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>{0}: too many questions came from this network</source>
        <translation>{0}: Aus diesem Netzwerk kamen zu viele Anfragen</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>“{0}” is no repository on the hub.</source>
        <translation>„{0}“ ist kein Repository im Modellverzeichnis.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>a redirect that is not to be trusted</source>
        <translation>einer Umleitung, der nicht zu trauen ist</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>one redirect after another</source>
        <translation>einer Umleitung nach der anderen</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/inflate.py"/>
        <source>a damaged compressed body</source>
        <translation>beschädigten komprimierten Daten</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/inflate.py"/>
        <source>a small body that swells without end</source>
        <translation>einem kleinen Inhalt, der endlos anschwillt</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/line.py"/>
        <source>a sign-in page</source>
        <translation>einer Anmeldeseite</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/line.py"/>
        <source>redirects without end</source>
        <translation>endlosen Umleitungen</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>no bytes came</source>
        <translation>es kamen keine Bytes</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/prefix_hash.py"/>
        <source>it became shorter while it was being written</source>
        <translation>sie wurde beim Schreiben kürzer</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>Set the proxy as http://HOST:PORT, https://HOST:PORT or socks5://HOST:PORT, or leave it empty.</source>
        <translation>Geben Sie den Proxy als http://HOST:PORT, https://HOST:PORT oder socks5://HOST:PORT an, oder lassen Sie ihn leer.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>connecting through the proxy</source>
        <translation>Verbinden über den Proxy</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>the proxy asks for a name and a password</source>
        <translation>der Proxy verlangt Name und Passwort</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>the proxy could not be reached</source>
        <translation>der Proxy war nicht erreichbar</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>the proxy refused to connect</source>
        <translation>der Proxy lehnte die Verbindung ab</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <location filename="hexalogue/wire/proxies.py"/>
        <source>A proxy of the kind “{0}” is not supported.</source>
        <translation>Ein Proxy der Art „{0}“ wird nicht unterstützt.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <location filename="hexalogue/wire/proxies.py"/>
        <source>The proxy's address cannot be read.</source>
        <translation>Die Adresse des Proxys ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxies.py"/>
        <source>Set the proxy as http://HOST:PORT, or leave it empty.</source>
        <translation>Geben Sie den Proxy als http://HOST:PORT an, oder lassen Sie ihn leer.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/reach.py"/>
        <source>the hub</source>
        <translation>das Modellverzeichnis</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Choose another version; if you set a mirror, check that it has this program.</source>
        <translation>Wählen Sie eine andere Version; falls Sie einen Spiegel gesetzt haben, prüfen Sie, ob er dieses Programm hat.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Choose one of the list of releases.</source>
        <translation>Wählen Sie eine aus der Liste der Versionen.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>The release list in Settings</source>
        <translation>Die Liste der Versionen in den Einstellungen</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Try again {0}, or install from a file that you have: “--from FILE”.</source>
        <translation>Versuchen Sie es {0} erneut, oder installieren Sie aus einer Datei, die Sie haben: „--from FILE“.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Write it as OWNER/NAME.</source>
        <translation>Schreiben Sie es als OWNER/NAME.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Write it as https://HOST or https://HOST/PATH; http:// is for this computer only.</source>
        <translation>Schreiben Sie sie als https://HOST oder https://HOST/PATH; http:// gilt nur für diesen Computer.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>a list of releases</source>
        <translation>einer Liste der Versionen</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>in a minute</source>
        <translation>in einer Minute</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>in {0} minutes</source>
        <translation>in {0} Minuten</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>none of its releases has a file</source>
        <translation>keine seiner Versionen hat eine Datei</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>the address of a file that is neither https nor on this computer</source>
        <translation>einer Dateiadresse, die weder https ist noch auf diesem Computer liegt</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>the list is not there</source>
        <translation>die Liste ist nicht da</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>the list of releases</source>
        <translation>der Liste der Versionen</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>there is no release {0}</source>
        <translation>es gibt keine Version {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>{0} is not the address of a mirror.</source>
        <translation>{0} ist nicht die Adresse eines Spiegels.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>{0}: too many were asked for from this network</source>
        <translation>{0}: Aus diesem Netzwerk wurde zu oft gefragt</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>“{0}” is not a repository.</source>
        <translation>„{0}“ ist kein Repository.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>“{0}” is not the name of a release.</source>
        <translation>„{0}“ ist nicht der Name einer Version.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/replies.py"/>
        <source>a compressed copy</source>
        <translation>einer komprimierten Kopie</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/replies.py"/>
        <source>a piece that does not say where it belongs</source>
        <translation>einem Stück, das nicht sagt, wohin es gehört</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/reply.py"/>
        <source>a body in the encoding “{0}”</source>
        <translation>Daten in der Kodierung „{0}“</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/reply.py"/>
        <source>one of those it was asked for</source>
        <translation>einer von denen, um die gebeten wurde</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/source.py"/>
        <source>a redirect that leads nowhere</source>
        <translation>einer Umleitung, die nirgendwohin führt</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/source.py"/>
        <source>a redirect to an address inside this computer's network</source>
        <translation>einer Umleitung zu einer Adresse im Netzwerk dieses Computers</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/source.py"/>
        <source>a redirect to an unencrypted address</source>
        <translation>einer Umleitung zu einer unverschlüsselten Adresse</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>Look for a line break or a foreign character in the key or the header, and remove it.</source>
        <translation>Suchen Sie im Schlüssel oder in der Kopfzeile nach einem Zeilenumbruch oder fremden Zeichen, und entfernen Sie es.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>The address cannot be read.</source>
        <translation>Die Adresse kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>The address is not one of a web server.</source>
        <translation>Die Adresse ist nicht die eines Webservers.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>The header “{0}” holds a character that no header may hold.</source>
        <translation>Die Kopfzeile „{0}“ enthält ein Zeichen, das keine Kopfzeile haben darf.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>Write it as https://HOST/PATH or http://HOST:PORT/PATH.</source>
        <translation>Schreiben Sie sie als https://HOST/PATH oder http://HOST:PORT/PATH.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>another piece than the one asked for</source>
        <translation>einem anderen Stück als dem verlangten</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>{0} bytes, before it was fetched</source>
        <translation>{0} Byte, bevor es geholt wurde</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>{0}, as the hub says</source>
        <translation>{0}, wie das Modellverzeichnis sagt</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/trust.py"/>
        <source>the certificate file {0} cannot be read</source>
        <translation>die Zertifikatsdatei {0} ist nicht lesbar</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/trust.py"/>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <source>Build bitnet.cpp from its sources (github.com/microsoft/BitNet; clang 18 or newer, cmake and Python), then set HEXALOGUE_BITNET to the llama-server in its build/bin</source>
        <translation>Bauen Sie bitnet.cpp aus dem Quellcode (github.com/microsoft/BitNet; clang 18 oder neuer, cmake und Python), dann setzen Sie HEXALOGUE_BITNET auf den llama-server in build/bin</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <source>Runs models whose weights have only three values (BitNet), fast on the processor and small in memory.</source>
        <translation>Führt Modelle aus, deren Gewichte nur drei Werte haben (BitNet), schnell auf dem Prozessor und klein im Speicher.</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/exllamav2.toml"/>
        <location filename="resources/engines/koboldcpp.toml"/>
        <location filename="resources/engines/llama-server.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it was killed: usually memory ran out</source>
        <translation>sie wurde beendet: Meist ging der Speicher aus</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/llama-server.toml"/>
        <source>it could not load the model, its port was taken, or an argument is unknown</source>
        <translation>sie konnte das Modell nicht laden, ihr Port war belegt, oder ein Argument ist unbekannt</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/llama-server.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it uses instructions that this processor does not have</source>
        <translation>sie benutzt Befehle, die dieser Prozessor nicht hat</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>it aborted</source>
        <translation>sie brach ab</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>ExLlama runs on NVIDIA GPUs, which Macs do not have; llama-server uses the GPU of a Mac</source>
        <translation>ExLlama läuft auf NVIDIA-GPUs, die Macs nicht haben; llama-server nutzt die GPU eines Macs</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>Needs Linux or Windows and an NVIDIA GPU. In a folder of your choice: “git clone https://github.com/theroyallab/tabbyAPI”, “cd tabbyAPI”, “python3 -m venv venv” (Python 3.10 to 3.12), “venv/bin/pip install .[cu12]” (Windows: “venv\Scripts\pip”; “.[cu13]” for drivers from 580 on). Then set HEXALOGUE_TABBYAPI to the folder tabbyAPI. Models are folders in EXL3; for EXL2 check out the branch exl2-checkpoint</source>
        <translation>Braucht Linux oder Windows und eine NVIDIA-GPU. In einem Ordner Ihrer Wahl: „git clone https://github.com/theroyallab/tabbyAPI“, „cd tabbyAPI“, „python3 -m venv venv“ (Python 3.10 bis 3.12), „venv/bin/pip install .[cu12]“ (Windows: „venv\Scripts\pip“; „.[cu13]“ für Treiber ab 580). Dann setzen Sie HEXALOGUE_TABBYAPI auf den Ordner tabbyAPI. Modelle sind Ordner in EXL3; für EXL2 wählen Sie den Zweig exl2-checkpoint</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>Runs EXL2 and EXL3 models on an NVIDIA GPU, and answers other programs on this computer.</source>
        <translation>Führt EXL2- und EXL3-Modelle auf einer NVIDIA-GPU aus und antwortet anderen Programmen auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>it could not load the model, its port was taken, or a library is missing</source>
        <translation>sie konnte das Modell nicht laden, ihr Port war belegt, oder eine Bibliothek fehlt</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>an argument is unknown</source>
        <translation>ein Argument ist unbekannt</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A check inside the engine failed, and it ended itself; the log names the check.</source>
        <translation>Eine Prüfung in der Engine scheiterte, und sie hat sich beendet; das Protokoll nennt die Prüfung.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A compressed cache of values needs Flash Attention, which is off or not available for this model.</source>
        <translation>Ein verdichteter Zwischenspeicher braucht Flash Attention, und es ist aus oder für dieses Modell nicht verfügbar.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A library (DLL) beside the program is damaged, of another version, or for another kind of processor.</source>
        <translation>Eine Bibliothek (DLL) neben dem Programm ist beschädigt, von einer anderen Version oder für einen anderen Prozessor.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A library that the program needs is not on this computer; the last line of its log names it.</source>
        <translation>Eine Bibliothek, die das Programm braucht, ist nicht auf diesem Computer; die letzte Zeile seines Protokolls nennt sie.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A rule of this computer (Smart App Control, AppLocker or the organisation's) forbids programs of unknown makers.</source>
        <translation>Eine Regel dieses Computers (Smart App Control, AppLocker oder die der Organisation) verbietet Programme unbekannter Herkunft.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A worker on another computer does not answer at its address; the engine runs without it.</source>
        <translation>Ein Helfer auf einem anderen Computer antwortet nicht unter seiner Adresse; die Engine läuft ohne ihn.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A worker on another computer speaks another version of llama.cpp's RPC.</source>
        <translation>Ein Helfer auf einem anderen Computer spricht eine andere Version des RPC von llama.cpp.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A worker on another computer was ended or its network failed, or it speaks another version of llama.cpp's RPC.</source>
        <translation>Ein Helfer auf einem anderen Computer wurde beendet oder verlor das Netzwerk, oder er spricht eine andere Version des RPC von llama.cpp.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Add the user to the groups “video” and “render” (sudo usermod -aG video,render $USER), then sign in again.</source>
        <translation>Nehmen Sie den Benutzer in die Gruppen „video“ und „render“ auf (sudo usermod -aG video,render $USER), und melden Sie sich neu an.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>An argument names a file that is not there.</source>
        <translation>Ein Argument nennt eine Datei, die nicht da ist.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Another program listens on the port already, or this user may not listen there.</source>
        <translation>Ein anderes Programm lauscht schon auf dem Port, oder dieser Benutzer darf dort nicht lauschen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Another program or the system asked the engine to end, as at the end of a session.</source>
        <translation>Ein anderes Programm oder das System bat die Engine zu enden, wie am Ende einer Sitzung.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Ask whoever looks after this computer to allow the program, or use the built-in engine, which is part of Hexalogue.</source>
        <translation>Bitten Sie, wer diesen Computer betreut, das Programm zuzulassen, oder nutzen Sie die eingebaute Engine, die zu Hexalogue gehört.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Check that the GPU's driver runs (nvidia-smi, rocminfo), or choose the CPU build.</source>
        <translation>Prüfen Sie, ob der GPU-Treiber läuft (nvidia-smi, rocminfo), oder wählen Sie den CPU-Build.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Check the disk and its cable, copy the model to another disk, and start again.</source>
        <translation>Prüfen Sie den Datenträger und sein Kabel, kopieren Sie das Modell auf einen anderen, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose a file that ends in .gguf (for speech: a ggml-*.bin). A download that needed a sign-in leaves a web page.</source>
        <translation>Wählen Sie eine Datei, die auf .gguf endet (für Sprache: ggml-*.bin). Ein Download, der eine Anmeldung brauchte, hinterlässt eine Webseite.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose an older version of the engine, build it here, or update the system. The built-in engine needs nothing newer.</source>
        <translation>Wählen Sie eine ältere Version der Engine, bauen Sie sie hier, oder aktualisieren Sie das System. Die eingebaute Engine braucht nichts Neueres.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the Vulkan build, or a version of the engine for this GPU.</source>
        <translation>Wählen Sie den Vulkan-Build, oder eine Version der Engine für diese GPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the build for older processors, or install the engine through Hexalogue, which picks it.</source>
        <translation>Wählen Sie den Build für ältere Prozessoren, oder installieren Sie die Engine durch Hexalogue, das ihn aussucht.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the file that ends in -00001-of-0000N.gguf, and keep the names as they were downloaded.</source>
        <translation>Wählen Sie die Datei, die auf -00001-of-0000N.gguf endet, und lassen Sie die Namen, wie sie heruntergeladen wurden.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the model's main file; the mmproj file is given beside it.</source>
        <translation>Wählen Sie die Hauptdatei des Modells; die mmproj-Datei wird dazu angegeben.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the same model as Q4_K_M or Q8_0, or run this file with llama-server.</source>
        <translation>Wählen Sie dasselbe Modell als Q4_K_M oder Q8_0, oder führen Sie diese Datei mit llama-server aus.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close other programs, or raise the limit (ulimit -n 4096) before Hexalogue is started.</source>
        <translation>Schließen Sie andere Programme, oder heben Sie die Grenze an (ulimit -n 4096), bevor Hexalogue startet.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close other programs, or raise the limit on processes (ulimit -u) of this user or container.</source>
        <translation>Schließen Sie andere Programme, oder heben Sie die Grenze für Prozesse (ulimit -u) dieses Benutzers oder Containers an.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close other programs, set a shorter context, or choose a smaller model.</source>
        <translation>Schließen Sie andere Programme, verkürzen Sie den Kontext, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close programs that use the GPU, put fewer layers on it, or choose a smaller model.</source>
        <translation>Schließen Sie Programme, die die GPU benutzen, legen Sie weniger Schichten darauf, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Connect the disk, or choose the model again from the list.</source>
        <translation>Schließen Sie den Datenträger an, oder wählen Sie das Modell noch einmal aus der Liste.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Correct or remove that argument of the engine.</source>
        <translation>Berichtigen oder entfernen Sie dieses Argument der Engine.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Correct that value in the engine's own arguments; the last line of its log says which are allowed.</source>
        <translation>Berichtigen Sie diesen Wert in den eigenen Argumenten der Engine; die letzte Zeile ihres Protokolls sagt, welche erlaubt sind.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download a newer file of the model, or the file of another publisher.</source>
        <translation>Laden Sie eine neuere Datei des Modells herunter, oder die eines anderen Herausgebers.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download a newer file of the same model.</source>
        <translation>Laden Sie eine neuere Datei desselben Modells herunter.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download all parts (…-00001-of-0000N.gguf and the rest) into one folder.</source>
        <translation>Laden Sie alle Teile (…-00001-of-0000N.gguf und die übrigen) in einen Ordner.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download or copy the model again; Hexalogue goes on where it stopped.</source>
        <translation>Laden oder kopieren Sie das Modell erneut; Hexalogue macht weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the file again, or the file of another publisher.</source>
        <translation>Laden Sie die Datei erneut herunter, oder die eines anderen Herausgebers.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the file of another publisher, or update the engine.</source>
        <translation>Laden Sie die Datei eines anderen Herausgebers herunter, oder aktualisieren Sie die Engine.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the mmproj file again, or start the model without it; then it reads text only.</source>
        <translation>Laden Sie die mmproj-Datei erneut, oder starten Sie das Modell ohne sie; dann liest es nur Text.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the mmproj file of the same publisher and size as the model.</source>
        <translation>Laden Sie die mmproj-Datei desselben Herausgebers in derselben Größe wie das Modell.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the model again, or choose a file that ends in .gguf.</source>
        <translation>Laden Sie das Modell neu herunter, oder wählen Sie eine Datei, die auf .gguf endet.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the model again, or choose another one.</source>
        <translation>Laden Sie das Modell erneut herunter, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the model with “hexalogue models pull” first and start the engine with that file.</source>
        <translation>Laden Sie das Modell zuerst mit „hexalogue models pull“ herunter, und starten Sie die Engine mit dieser Datei.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the speech model again with “hexalogue models pull”, or choose a smaller one.</source>
        <translation>Laden Sie das Sprachmodell mit „hexalogue models pull“ erneut, oder wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the usual file of the same model.</source>
        <translation>Laden Sie die übliche Datei desselben Modells herunter.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Free some space in the folder for temporary files, or set TMPDIR to another folder; then start again.</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien, oder setzen Sie TMPDIR auf einen anderen Ordner; dann erneut starten.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Free some space on the disk that holds the models and the folder for temporary files.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger mit den Modellen und dem Ordner für temporäre Dateien.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Give yourself permission to read it (chmod a+r), or download the model again under your own user.</source>
        <translation>Geben Sie sich das Leserecht (chmod a+r), oder laden Sie das Modell unter Ihrem eigenen Benutzer neu herunter.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>If its name begins with libllama, libggml or libmtmd, install the engine again; otherwise install that library.</source>
        <translation>Beginnt ihr Name mit libllama, libggml oder libmtmd, installieren Sie die Engine neu; sonst installieren Sie diese Bibliothek.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install NVIDIA's driver for this GPU, or choose the Vulkan or CPU build of the engine.</source>
        <translation>Installieren Sie den NVIDIA-Treiber für diese GPU, oder wählen Sie den Vulkan- oder CPU-Build der Engine.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install PyTorch's build for CUDA into the engine's environment, or run the model with llama-server.</source>
        <translation>Installieren Sie den CUDA-Build von PyTorch in die Umgebung der Engine, oder führen Sie das Modell mit llama-server aus.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install ROCm in the version that the build names, or choose the Vulkan build, which runs on AMD GPUs without ROCm.</source>
        <translation>Installieren Sie ROCm in der Version, die der Build nennt, oder wählen Sie den Vulkan-Build, der auf AMD-GPUs ohne ROCm läuft.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install ffmpeg (Debian and Ubuntu: ffmpeg; macOS: brew install ffmpeg), or give a WAV, MP3, FLAC or OGG file.</source>
        <translation>Installieren Sie ffmpeg (Debian und Ubuntu: ffmpeg; macOS: brew install ffmpeg), oder geben Sie eine WAV-, MP3-, FLAC- oder OGG-Datei.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it (Debian and Ubuntu: libcurl4, libssl3), or install the engine through Hexalogue, whose builds need none.</source>
        <translation>Installieren Sie es (Debian und Ubuntu: libcurl4, libssl3), oder installieren Sie die Engine durch Hexalogue; dessen Builds brauchen nichts davon.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it (Debian and Ubuntu: libgomp1; Fedora: libgomp; Windows: the Visual C++ runtime), then start again.</source>
        <translation>Installieren Sie sie (Debian und Ubuntu: libgomp1; Fedora: libgomp; Windows: die Visual-C++-Laufzeit), und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it (Debian and Ubuntu: libvulkan1; elsewhere it comes with the GPU's driver), or choose the CPU build.</source>
        <translation>Installieren Sie ihn (Debian und Ubuntu: libvulkan1; sonst kommt er mit dem GPU-Treiber), oder wählen Sie den CPU-Build.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it into TabbyAPI's own environment: “pip install .[cu12]” in its folder, then start again.</source>
        <translation>Installieren Sie es in die eigene Umgebung von TabbyAPI: „pip install .[cu12]“ in ihrem Ordner, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again and let Hexalogue choose the download, or pick the one for this processor (x64 or arm64).</source>
        <translation>Installieren Sie die Engine neu, und lassen Sie Hexalogue den Download wählen, oder nehmen Sie den für diesen Prozessor (x64 oder arm64).</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again into a folder of its own.</source>
        <translation>Installieren Sie die Engine neu in einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again into a folder of its own; do not copy files of one build over another.</source>
        <translation>Installieren Sie die Engine neu in einen eigenen Ordner; kopieren Sie nicht Dateien eines Builds über einen anderen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again: Hexalogue puts the runtime archive beside it. Otherwise choose the Vulkan or CPU build.</source>
        <translation>Installieren Sie die Engine neu: Hexalogue legt das Laufzeitarchiv daneben. Sonst wählen Sie den Vulkan- oder CPU-Build.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again: its archive is checked before it is used.</source>
        <translation>Installieren Sie die Engine neu: Ihr Archiv wird vor dem Gebrauch geprüft.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again; a single program copied out of its archive cannot run.</source>
        <translation>Installieren Sie die Engine neu; ein einzelnes, aus seinem Archiv kopiertes Programm kann nicht laufen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again; on Alpine and NixOS, build it there or use the built-in engine.</source>
        <translation>Installieren Sie die Engine neu; auf Alpine und NixOS bauen Sie sie dort, oder nutzen Sie die eingebaute Engine.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine through Hexalogue, or run “xattr -dr com.apple.quarantine FOLDER” on its folder if you trust it.</source>
        <translation>Installieren Sie die Engine durch Hexalogue, oder führen Sie „xattr -dr com.apple.quarantine FOLDER“ auf ihrem Ordner aus, wenn Sie ihr trauen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the same version of the engine on every computer that takes part.</source>
        <translation>Installieren Sie auf jedem beteiligten Computer dieselbe Version der Engine.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the “Microsoft Visual C++ Redistributable (x64)” of Visual Studio 2022 from Microsoft, then start again.</source>
        <translation>Installieren Sie „Microsoft Visual C++ Redistributable (x64)“ von Visual Studio 2022 von Microsoft, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the “Microsoft Visual C++ Redistributable (x64)”, then the engine again; if it stays, choose the CPU build.</source>
        <translation>Installieren Sie „Microsoft Visual C++ Redistributable (x64)“, dann die Engine neu; bleibt es so, wählen Sie den CPU-Build.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Leave the file alone while its engine runs, connect its disk again, and start again.</source>
        <translation>Lassen Sie die Datei in Ruhe, solange die Engine läuft, schließen Sie den Datenträger wieder an, und starten Sie erneut.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Leave the port to Hexalogue, which asks the system for a free one.</source>
        <translation>Überlassen Sie den Port Hexalogue, das sich vom System einen freien geben lässt.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Let Windows manage the size of the paging file, close other programs, or choose a smaller model.</source>
        <translation>Lassen Sie Windows die Größe der Auslagerungsdatei verwalten, schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Memory ran out, and the system ended the engine to save the rest.</source>
        <translation>Der Speicher ging aus, und das System hat die Engine beendet, um den Rest zu retten.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>One of the files beside the program is cut short, or is for another kind of processor.</source>
        <translation>Eine der Dateien neben dem Programm ist abgeschnitten oder für einen anderen Prozessor.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Open Windows Security, Protection history, allow the file if you trust its source, and install the engine again.</source>
        <translation>Öffnen Sie Windows-Sicherheit, Schutzverlauf, lassen Sie die Datei zu, wenn Sie ihrer Herkunft trauen, und installieren Sie die Engine neu.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Play it in another program to see whether it is whole, or convert it to WAV first.</source>
        <translation>Spielen Sie sie in einem anderen Programm ab, um zu sehen, ob sie ganz ist, oder wandeln Sie sie zuerst in WAV um.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Put fewer layers on the GPU, set a shorter context, or choose a smaller model.</source>
        <translation>Legen Sie weniger Schichten auf die GPU, verkürzen Sie den Kontext, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Raise the limit (ulimit -f unlimited) before Hexalogue is started, or turn the engine's own log file off.</source>
        <translation>Heben Sie die Grenze an (ulimit -f unlimited), bevor Hexalogue startet, oder schalten Sie die eigene Protokolldatei der Engine aus.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Raise the limit (ulimit -l unlimited), or do without --mlock; the model runs either way.</source>
        <translation>Heben Sie die Grenze an (ulimit -l unlimited), oder verzichten Sie auf --mlock; das Modell läuft so oder so.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Raise the limit (ulimit -t unlimited) before Hexalogue is started.</source>
        <translation>Heben Sie die Grenze an (ulimit -t unlimited), bevor Hexalogue startet.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Reading the model file failed: the disk or its connection has a fault.</source>
        <translation>Das Lesen der Modelldatei ist gescheitert: Der Datenträger oder seine Verbindung hat einen Fehler.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove grammars and templates of your own, or update the engine.</source>
        <translation>Entfernen Sie eigene Grammatiken und Vorlagen, oder aktualisieren Sie die Engine.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove it from the arguments, or choose a draft model of the same family.</source>
        <translation>Entfernen Sie es aus den Argumenten, oder wählen Sie ein Vorausmodell derselben Familie.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove it from the arguments, or download the one for this model.</source>
        <translation>Entfernen Sie ihn aus den Argumenten, oder laden Sie den für dieses Modell herunter.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove that argument from the engine's own arguments, or install the tested version of the engine.</source>
        <translation>Entfernen Sie es aus den eigenen Argumenten der Engine, oder installieren Sie die geprüfte Version.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove the cache type from the engine's own arguments, or let Flash Attention be on.</source>
        <translation>Entfernen Sie die Art des Zwischenspeichers aus den Argumenten der Engine, oder lassen Sie Flash Attention an.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove the certificate arguments: Hexalogue talks to its engines on this computer only.</source>
        <translation>Entfernen Sie die Argumente für Zertifikate: Hexalogue spricht mit seinen Engines nur auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove the template of your own, or download a newer file of the model; --chat-template chatml often helps.</source>
        <translation>Entfernen Sie Ihre eigene Vorlage, oder laden Sie eine neuere Datei des Modells; --chat-template chatml hilft oft.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run TabbyAPI's own start script with --update-deps, which installs the matching one.</source>
        <translation>Führen Sie das Startskript von TabbyAPI mit --update-deps aus; es installiert die passende.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run the engine's own installation again, in its own environment.</source>
        <translation>Führen Sie die eigene Installation der Engine noch einmal aus, in ihrer eigenen Umgebung.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run the model on the processor (GPU layers 0).</source>
        <translation>Führen Sie das Modell auf dem Prozessor aus (GPU-Schichten 0).</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run “chmod +x” on it, or keep Hexalogue's data (HEXALOGUE_HOME) on a disk that allows programs.</source>
        <translation>Führen Sie „chmod +x“ darauf aus, oder legen Sie die Daten von Hexalogue (HEXALOGUE_HOME) auf einen Datenträger, der Programme erlaubt.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>See “hexalogue doctor” for the devices that are here, or leave the choice to the engine.</source>
        <translation>„hexalogue doctor“ zeigt die vorhandenen Geräte; oder überlassen Sie der Engine die Wahl.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts.</source>
        <translation>Senden Sie erneut: Eine frische Engine startet.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, close other programs or choose a smaller model.</source>
        <translation>Senden Sie erneut: Eine frische Engine startet. Kommt es wieder, schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, update the engine or choose another build.</source>
        <translation>Senden Sie erneut: Eine frische Engine startet. Kommt es wieder, aktualisieren Sie die Engine, oder wählen Sie einen anderen Build.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, update the engine or choose another model.</source>
        <translation>Senden Sie erneut: Eine frische Engine startet. Kommt es wieder, aktualisieren Sie die Engine, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, update the engine or the driver, or choose another build.</source>
        <translation>Senden Sie erneut: Eine frische Engine startet. Kommt es wieder, aktualisieren Sie Engine oder Treiber, oder wählen Sie einen anderen Build.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Set a context between 512 tokens and what the model was made for; 0 takes the model's own.</source>
        <translation>Stellen Sie einen Kontext zwischen 512 Token und dem ein, wofür das Modell gemacht ist; 0 nimmt den des Modells.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Set a shorter context, or choose a smaller model.</source>
        <translation>Verkürzen Sie den Kontext, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Something ended the engine at once: most often the system because memory ran out, or a person.</source>
        <translation>Etwas hat die Engine sofort beendet: meist das System, weil der Speicher ausging, oder ein Mensch.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Sound files of this format are converted with ffmpeg, and it is not installed.</source>
        <translation>Tondateien dieses Formats werden mit ffmpeg umgewandelt, und es ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start again: another port is chosen. A port of your own must be free and above 1023.</source>
        <translation>Starten Sie erneut: Ein anderer Port wird gewählt. Ein eigener Port muss frei sein und über 1023 liegen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start again; if it happens often, update the driver, end overclocking, or let fewer layers run on the GPU.</source>
        <translation>Starten Sie erneut; geschieht es oft, aktualisieren Sie den Treiber, beenden Sie das Übertakten, oder lassen Sie weniger Schichten auf der GPU laufen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start again; if it stays, update the driver, or choose the Vulkan or CPU build.</source>
        <translation>Starten Sie erneut; bleibt es so, aktualisieren Sie den Treiber, oder wählen Sie den Vulkan- oder CPU-Build.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start ggml-rpc-server there, check the address and the firewall, then start the engine again.</source>
        <translation>Starten Sie dort ggml-rpc-server, prüfen Sie Adresse und Firewall, und starten Sie dann die Engine neu.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start the worker again, in the same version; until then the model runs on the computers that are left.</source>
        <translation>Starten Sie den Helfer neu, in derselben Version; bis dahin läuft das Modell auf den übrigen Computern.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU of this Mac could not be set up for computing, as in most virtual machines.</source>
        <translation>Die GPU dieses Macs ließ sich nicht zum Rechnen einrichten, wie in den meisten virtuellen Maschinen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU or its driver lacks what the engine needs of Vulkan.</source>
        <translation>Der GPU oder ihrem Treiber fehlt, was die Engine von Vulkan braucht.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU was reset or lost while it computed: its driver crashed, it was too slow, or it was unplugged.</source>
        <translation>Die GPU wurde beim Rechnen zurückgesetzt oder ging verloren: Ihr Treiber stürzte ab, sie war zu langsam, oder sie wurde abgezogen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU's driver reported an error while it computed.</source>
        <translation>Der GPU-Treiber meldete beim Rechnen einen Fehler.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The LoRA adapter is missing, damaged, or was made for another model.</source>
        <translation>Der LoRA-Adapter fehlt, ist beschädigt oder für ein anderes Modell gemacht.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The PyTorch of this engine was built without CUDA, and the engine runs on NVIDIA GPUs only.</source>
        <translation>Das PyTorch dieser Engine wurde ohne CUDA gebaut, und die Engine läuft nur auf NVIDIA-GPUs.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The Python environment of TabbyAPI has no ExLlama library, or one for another PyTorch.</source>
        <translation>Die Python-Umgebung von TabbyAPI hat keine ExLlama-Bibliothek, oder eine für ein anderes PyTorch.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The Python environment of the engine lacks a package; the last line of its log names it.</source>
        <translation>Der Python-Umgebung der Engine fehlt ein Paket; die letzte Zeile ihres Protokolls nennt es.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The Vulkan build needs Vulkan's loader (libvulkan), and this computer has none.</source>
        <translation>Der Vulkan-Build braucht den Vulkan-Loader (libvulkan), und dieser Computer hat keinen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build for AMD GPUs needs ROCm's libraries, and they are not installed.</source>
        <translation>Der Build für AMD-GPUs braucht die Bibliotheken von ROCm, und sie sind nicht installiert.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build for NVIDIA GPUs needs CUDA's runtime libraries, and they do not lie beside it.</source>
        <translation>Der Build für NVIDIA-GPUs braucht die Laufzeitbibliotheken von CUDA, und sie liegen nicht daneben.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build for NVIDIA GPUs needs NVIDIA's driver, and it is not installed.</source>
        <translation>Der Build für NVIDIA-GPUs braucht den NVIDIA-Treiber, und er ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build holds no code for this generation of GPU: it is too old or too new.</source>
        <translation>Der Build hat keinen Code für diese GPU-Generation: Sie ist zu alt oder zu neu.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build is for a GPU, and it found none that it can use.</source>
        <translation>Der Build ist für eine GPU, und er fand keine, die er nutzen kann.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build needs a newer driver of the GPU than the one here.</source>
        <translation>Der Build braucht einen neueren GPU-Treiber als den hier.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The context length that was set is not possible.</source>
        <translation>Die eingestellte Kontextlänge ist nicht möglich.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine could not load the model; its log says no more.</source>
        <translation>Die Engine konnte das Modell nicht laden; ihr Protokoll sagt nichts weiter.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine could not write because a disk is full.</source>
        <translation>Die Engine konnte nicht schreiben, weil ein Datenträger voll ist.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine ended itself because of an error that it does not handle; the log names it.</source>
        <translation>Die Engine hat sich wegen eines Fehlers beendet, den sie nicht behandelt; das Protokoll nennt ihn.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine ended without an error, though nobody asked it to.</source>
        <translation>Die Engine endete ohne Fehler, obwohl niemand sie darum bat.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine found its own memory damaged and ended: a fault in it, or in the GPU's driver.</source>
        <translation>Die Engine fand ihren eigenen Speicher beschädigt und endete: ein Fehler in ihr oder im GPU-Treiber.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine made an impossible calculation: a fault in it, or a damaged model file.</source>
        <translation>Die Engine machte eine unmögliche Rechnung: ein Fehler in ihr, oder eine beschädigte Modelldatei.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine needs Microsoft's Visual C++ runtime, and it is missing or too old.</source>
        <translation>Die Engine braucht die Visual-C++-Laufzeit von Microsoft, und sie fehlt oder ist zu alt.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine needs OpenMP's library (libgomp), and this computer has none.</source>
        <translation>Die Engine braucht die OpenMP-Bibliothek (libgomp), und dieser Computer hat keine.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine noticed a fault and ended itself; its log says no more.</source>
        <translation>Die Engine bemerkte einen Fehler und hat sich beendet; ihr Protokoll sagt nichts weiter.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine runs on PyTorch, and its Python environment has none.</source>
        <translation>Die Engine läuft auf PyTorch, und ihre Python-Umgebung hat keines.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine touched memory that is not its own: a fault in it, or in the GPU's driver.</source>
        <translation>Die Engine griff auf Speicher zu, der ihr nicht gehört: ein Fehler in ihr oder im GPU-Treiber.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine wanted to download a part of the model itself and could not.</source>
        <translation>Die Engine wollte einen Teil des Modells selbst herunterladen und konnte es nicht.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was built for a newer Linux: its C library (glibc) is newer than the one here.</source>
        <translation>Die Engine wurde für ein neueres Linux gebaut: Ihre C-Bibliothek (glibc) ist neuer als die hier.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was built for a newer processor (AVX2 or AVX-512), and this one does not know its instructions.</source>
        <translation>Die Engine wurde für einen neueren Prozessor gebaut (AVX2 oder AVX-512), und dieser kennt dessen Befehle nicht.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was built with a newer C++ library (libstdc++) than the one here.</source>
        <translation>Die Engine wurde mit einer neueren C++-Bibliothek (libstdc++) gebaut als der hier.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was started with an argument that this version of it does not know.</source>
        <translation>Die Engine wurde mit einem Argument gestartet, das diese Version nicht kennt.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was started with an argument whose value it does not take.</source>
        <translation>Die Engine wurde mit einem Argument gestartet, dessen Wert sie nicht annimmt.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was told to serve over TLS, and this build of it cannot.</source>
        <translation>Die Engine sollte über TLS antworten, und dieser Build kann das nicht.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was told to use a device that this computer or this build does not have.</source>
        <translation>Die Engine sollte ein Gerät benutzen, das dieser Computer oder dieser Build nicht hat.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine went too deep into itself and was ended, most often by an odd grammar or template.</source>
        <translation>Die Engine verschachtelte sich zu tief und wurde beendet, meist durch eine seltsame Grammatik oder Vorlage.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine wrote a file larger than this user may have.</source>
        <translation>Die Engine schrieb eine größere Datei, als dieser Benutzer haben darf.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine's program is not where it was installed, or it was built for a system with another C library.</source>
        <translation>Das Programm der Engine ist nicht, wo es installiert wurde, oder es wurde für ein System mit einer anderen C-Bibliothek gebaut.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file is no model: a GGUF file begins with “GGUF”, and this one does not.</source>
        <translation>Die Datei ist kein Modell: Eine GGUF-Datei beginnt mit „GGUF“, diese nicht.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file is no sound file that the speech engine can read, or it is damaged.</source>
        <translation>Die Datei ist keine Tondatei, die die Sprach-Engine lesen kann, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file is the image part (mmproj) of a model and cannot answer by itself.</source>
        <translation>Die Datei ist der Bildteil (mmproj) eines Modells und kann allein nicht antworten.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file may not be run: its permission is missing, or its disk forbids programs (noexec).</source>
        <translation>Die Datei darf nicht ausgeführt werden: Ihr fehlt das Recht, oder ihr Datenträger verbietet Programme (noexec).</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file that lets the model see images (mmproj) is missing, damaged, or no such file.</source>
        <translation>Die Datei, mit der das Modell Bilder sieht (mmproj), fehlt, ist beschädigt oder keine solche Datei.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file that lets the model see images (mmproj) was made for another model.</source>
        <translation>Die Datei, mit der das Modell Bilder sieht (mmproj), gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The header of the model file lacks a value that the engine needs.</source>
        <translation>Im Kopf der Modelldatei fehlt ein Wert, den die Engine braucht.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The libraries with which the engine computes (ggml-cpu and others) are not beside the program.</source>
        <translation>Die Bibliotheken, mit denen die Engine rechnet (ggml-cpu und andere), liegen nicht neben dem Programm.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model and its context fit, but nothing is left to compute in.</source>
        <translation>Das Modell und sein Kontext passen, aber zum Rechnen bleibt nichts übrig.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model comes in several files, and one of them is not in the folder.</source>
        <translation>Das Modell besteht aus mehreren Dateien, und eine davon ist nicht im Ordner.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model comes in several files; this is not the first of them, or it was renamed.</source>
        <translation>Das Modell besteht aus mehreren Dateien; diese ist nicht die erste, oder sie wurde umbenannt.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model cuts text into tokens in a way that this version of the engine does not know.</source>
        <translation>Das Modell zerlegt Text auf eine Weise in Token, die diese Version der Engine nicht kennt.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the free memory of the AMD GPU.</source>
        <translation>Das Modell passt nicht in den freien Speicher der AMD-GPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the free memory of the NVIDIA GPU.</source>
        <translation>Das Modell passt nicht in den freien Speicher der NVIDIA-GPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the memory that is free, or that this program may use.</source>
        <translation>Das Modell passt nicht in den Speicher, der frei ist oder den dieses Programm benutzen darf.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the memory that the GPU gives away through Vulkan.</source>
        <translation>Das Modell passt nicht in den Speicher, den die GPU über Vulkan hergibt.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the part of memory that macOS gives to the GPU.</source>
        <translation>Das Modell passt nicht in den Teil des Speichers, den macOS der GPU gibt.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file belongs to another user and may not be read by this one.</source>
        <translation>Die Modelldatei gehört einem anderen Benutzer und darf von diesem nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file has the byte order of another kind of computer (big-endian).</source>
        <translation>Die Modelldatei hat die Byte-Reihenfolge einer anderen Art von Computer (Big-Endian).</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is empty, or it is a folder.</source>
        <translation>Die Modelldatei ist leer, oder sie ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is not where it was: it was moved, deleted, or its disk is not connected.</source>
        <translation>Die Modelldatei ist nicht mehr an ihrem Ort: Sie wurde verschoben oder gelöscht, oder ihr Datenträger ist nicht angeschlossen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is of a newer GGUF format than this version of the engine reads.</source>
        <translation>Die Modelldatei hat ein neueres GGUF-Format, als diese Version der Engine liest.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is of the first GGUF format, which engines have not read since 2023.</source>
        <translation>Die Modelldatei hat das erste GGUF-Format, das Engines seit 2023 nicht mehr lesen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is shorter than its own header says: its download or its copy was cut off.</source>
        <translation>Die Modelldatei ist kürzer, als ihr Kopf sagt: Der Download oder die Kopie wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file lacks weights that its own header promises: it was converted wrongly or for another program.</source>
        <translation>Der Modelldatei fehlen Gewichte, die ihr Kopf verspricht: Sie wurde falsch oder für ein anderes Programm umgewandelt.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file was cut, replaced or taken away while the engine read it, or its disk went away.</source>
        <translation>Die Modelldatei wurde gekürzt, ersetzt oder entfernt, während die Engine sie las, oder ihr Datenträger ging verloren.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model is of a kind (architecture) that this version of the engine does not know.</source>
        <translation>Das Modell ist von einer Art (Architektur), die diese Version der Engine nicht kennt.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model itself fits, but its memory for the conversation (KV cache) does not.</source>
        <translation>Das Modell selbst passt, aber sein Speicher für die Unterhaltung (KV-Cache) nicht.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model should be locked in memory, and the system allows only a part of it: it may be swapped out.</source>
        <translation>Das Modell sollte fest im Speicher bleiben, und das System erlaubt nur einen Teil davon: Es kann ausgelagert werden.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The program and the libraries beside it are of different versions.</source>
        <translation>Das Programm und die Bibliotheken daneben sind von verschiedenen Versionen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The program was built for another kind of processor or another system.</source>
        <translation>Das Programm wurde für einen anderen Prozessor oder ein anderes System gebaut.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The small model that should draft ahead is missing, damaged, or does not fit the large one.</source>
        <translation>Das kleine Modell, das vorausschreiben soll, fehlt, ist beschädigt oder passt nicht zum großen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The speech engine could not load its model.</source>
        <translation>Die Sprach-Engine konnte ihr Modell nicht laden.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The speech engine does not know that language.</source>
        <translation>Die Sprach-Engine kennt diese Sprache nicht.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The system did not let the engine start another thread: a limit for this user, or for this container, is reached.</source>
        <translation>Das System ließ die Engine keinen weiteren Thread starten: Eine Grenze für diesen Benutzer oder diesen Container ist erreicht.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The system does not let this user listen on that port.</source>
        <translation>Das System lässt diesen Benutzer auf diesem Port nicht lauschen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The system ended the engine because this user may compute only so long.</source>
        <translation>Das System hat die Engine beendet, weil dieser Benutzer nur begrenzt rechnen darf.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The template that turns a conversation into the model's input has a mistake.</source>
        <translation>Die Vorlage, die aus einer Unterhaltung die Eingabe des Modells macht, hat einen Fehler.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The virus scanner of this computer removed the program or keeps it from running.</source>
        <translation>Der Virenscanner dieses Computers hat das Programm entfernt oder hindert es am Laufen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The weights are stored in a format that this version of the engine does not know, or the file is damaged.</source>
        <translation>Die Gewichte haben ein Format, das diese Version der Engine nicht kennt, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The weights in the model file have other sizes than its header says: it was converted wrongly or is damaged.</source>
        <translation>Die Gewichte in der Modelldatei haben andere Größen, als ihr Kopf sagt: Sie wurde falsch umgewandelt oder ist beschädigt.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This build of the engine needs libcurl or OpenSSL, and this computer has not the right version.</source>
        <translation>Dieser Build der Engine braucht libcurl oder OpenSSL, und dieser Computer hat nicht die richtige Version.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This engine unpacks itself into the folder for temporary files, which is full or cannot be written to.</source>
        <translation>Diese Engine packt sich in den Ordner für temporäre Dateien aus, und der ist voll oder nicht beschreibbar.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This user account may not have more files open at once.</source>
        <translation>Dieses Benutzerkonto darf nicht mehr Dateien gleichzeitig offen haben.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This user may not open the GPU's device.</source>
        <translation>Dieser Benutzer darf das Gerät der GPU nicht öffnen.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update NVIDIA's driver (CUDA 12: 550 or newer, CUDA 13: 580 or newer), or choose a build for an older CUDA or Vulkan.</source>
        <translation>Aktualisieren Sie den NVIDIA-Treiber (CUDA 12: ab 550, CUDA 13: ab 580), oder wählen Sie einen Build für ein älteres CUDA oder Vulkan.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update libstdc++ (Debian and Ubuntu: libstdc++6), or choose an older version of the engine.</source>
        <translation>Aktualisieren Sie libstdc++ (Debian und Ubuntu: libstdc++6), oder wählen Sie eine ältere Version der Engine.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the GPU's driver, or choose the CPU build.</source>
        <translation>Aktualisieren Sie den GPU-Treiber, oder wählen Sie den CPU-Build.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine (“hexalogue engines install”), or choose another file of the model.</source>
        <translation>Aktualisieren Sie die Engine („hexalogue engines install“), oder wählen Sie eine andere Datei des Modells.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine (“hexalogue engines install”), or choose another model.</source>
        <translation>Aktualisieren Sie die Engine („hexalogue engines install“), oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine (“hexalogue engines install”), or download a newer file of the model.</source>
        <translation>Aktualisieren Sie die Engine („hexalogue engines install“), oder laden Sie eine neuere Datei des Modells herunter.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine, or choose another file of the model. The line of the log helps its makers.</source>
        <translation>Aktualisieren Sie die Engine, oder wählen Sie eine andere Datei des Modells. Die Zeile im Protokoll hilft ihren Machern.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine, or choose the same model as Q4_K_M or Q8_0.</source>
        <translation>Aktualisieren Sie die Engine, oder wählen Sie dasselbe Modell als Q4_K_M oder Q8_0.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine, or download the model again.</source>
        <translation>Aktualisieren Sie die Engine, oder laden Sie das Modell erneut herunter.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Use a two-letter code such as en, de or fr, or “auto” to have it recognised.</source>
        <translation>Nutzen Sie ein Kürzel aus zwei Buchstaben, etwa en, de oder fr, oder „auto“, damit sie erkannt wird.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Windows could not give the engine more memory: its paging file is too small.</source>
        <translation>Windows konnte der Engine nicht mehr Speicher geben: Die Auslagerungsdatei ist zu klein.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Windows found not all libraries (DLL) that the program needs: most often Microsoft's Visual C++ runtime or CUDA's.</source>
        <translation>Windows fand nicht alle Bibliotheken (DLL), die das Programm braucht: meist die Visual-C++-Laufzeit von Microsoft oder die von CUDA.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Windows' paging file is too small for this model.</source>
        <translation>Die Auslagerungsdatei von Windows ist zu klein für dieses Modell.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>macOS holds the program in quarantine because a browser downloaded it, or its signature does not fit any more.</source>
        <translation>macOS hält das Programm in Quarantäne, weil ein Browser es geladen hat, oder seine Signatur passt nicht mehr.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>mistral.rs cannot read the weights of this file: its IQ and MXFP4 formats are not supported there.</source>
        <translation>mistral.rs kann die Gewichte dieser Datei nicht lesen: Die Formate IQ und MXFP4 werden dort nicht unterstützt.</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>Get the file for your system from github.com/LostRuins/koboldcpp/releases (koboldcpp.exe, koboldcpp-linux-x64, koboldcpp-mac-arm64; the names with “nocuda” are smaller and use Vulkan), then “hexalogue engines install koboldcpp --from FILE”, or set HEXALOGUE_KOBOLDCPP to its path. One that runs already is found by itself</source>
        <translation>Holen Sie die Datei für Ihr System von github.com/LostRuins/koboldcpp/releases (koboldcpp.exe, koboldcpp-linux-x64, koboldcpp-mac-arm64; die Namen mit „nocuda“ sind kleiner und nutzen Vulkan), dann „hexalogue engines install koboldcpp --from FILE“, oder setzen Sie HEXALOGUE_KOBOLDCPP auf ihren Pfad. Eines, das schon läuft, wird von selbst gefunden</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>Runs GGUF models with many settings for stories; it is one file and needs no installation.</source>
        <translation>Führt GGUF-Modelle mit vielen Einstellungen für Geschichten aus; es ist eine einzige Datei und braucht keine Installation.</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>an argument is unknown, or the model is not there</source>
        <translation>ein Argument ist unbekannt, oder das Modell ist nicht da</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>it uses instructions that this processor does not have; the file with “oldpc” in its name may run</source>
        <translation>sie benutzt Befehle, die dieser Prozessor nicht hat; die Datei mit „oldpc“ im Namen läuft vielleicht</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>it could not load the model, or its port was taken</source>
        <translation>sie konnte das Modell nicht laden, oder ihr Port war belegt</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it could not load the model</source>
        <translation>sie konnte das Modell nicht laden</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <source>Runs GGUF models in a program of its own: with your GPU, for other programs too, and over several computers.</source>
        <translation>Führt GGUF-Modelle in einem eigenen Programm aus: mit Ihrer GPU, auch für andere Programme, und über mehrere Computer.</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <source>a library is missing: CUDA's runtime, or Microsoft's Visual C++ runtime</source>
        <translation>eine Bibliothek fehlt: die CUDA-Laufzeit oder die Visual-C++-Laufzeit von Microsoft</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <source>it aborted: a failed assertion, or a worker of a model on several computers went away</source>
        <translation>sie brach ab: Eine Prüfung scheiterte, oder ein Helfer eines Modells auf mehreren Computern ging verloren</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it crashed</source>
        <translation>sie ist abgestürzt</translation>
    </message>
    <message>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>Runs GGUF and safetensors models with mistral.rs, a fast engine written in Rust.</source>
        <translation>Führt GGUF- und Safetensors-Modelle mit mistral.rs aus, einer schnellen Engine in Rust.</translation>
    </message>
    <message>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>it gave up over an error of its own</source>
        <translation>sie gab wegen eines eigenen Fehlers auf</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>Turns recordings into text on this computer; nothing of them leaves it.</source>
        <translation>Macht auf diesem Computer Text aus Aufnahmen; nichts davon verlässt ihn.</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>a library is missing: Microsoft's Visual C++ runtime with OpenMP</source>
        <translation>eine Bibliothek fehlt: die Visual-C++-Laufzeit von Microsoft mit OpenMP</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it ended by itself; an unknown language ends it so too</source>
        <translation>sie endete von selbst; so endet sie auch bei einer unbekannten Sprache</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>its port was taken, or an argument is unknown</source>
        <translation>ihr Port war belegt, oder ein Argument ist unbekannt</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>whisper.cpp publishes no program for macOS; the speech library inside the application (pywhispercpp) or another endpoint that transcribes does the same there</source>
        <translation>whisper.cpp veröffentlicht kein Programm für macOS; dasselbe leistet die Sprachbibliothek in der Anwendung (pywhispercpp) oder ein anderer Dienst, der Aufnahmen aufschreibt</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A build that carries the engine.</source>
        <translation>Ein Build, der die Engine enthält.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A gateway</source>
        <translation>Ein Gateway</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A key, then a check of it.</source>
        <translation>Ein Schlüssel, dann eine Prüfung.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A server of yours, on this machine or in your network.</source>
        <translation>Ein eigener Server, auf diesem Computer oder in Ihrem Netzwerk.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A server that runs already</source>
        <translation>Ein Server, der schon läuft</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A server that you trust already.</source>
        <translation>Ein Server, dem Sie schon vertrauen.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A vendor's API</source>
        <translation>Die API eines Anbieters</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A vendor's own service on the internet.</source>
        <translation>Der eigene Dienst eines Anbieters im Internet.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>An address and a key, then a check of them.</source>
        <translation>Eine Adresse und ein Schlüssel, dann eine Prüfung.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Bound to what the build carries.</source>
        <translation>Gebunden an das, was der Build enthält.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Host and port, or a look at what runs here.</source>
        <translation>Host und Port, oder ein Blick darauf, was hier läuft.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Install the engine and let it be looked after.</source>
        <translation>Die Engine installieren und betreuen lassen.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Models that are too large for one machine.</source>
        <translation>Modelle, die für einen Rechner zu groß sind.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>More downloads, and whether an engine fits depends on the machine.</source>
        <translation>Mehr Downloads, und ob eine Engine passt, hängt vom Rechner ab.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>More to look after than with one.</source>
        <translation>Mehr zu betreuen als bei einem.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Needs the internet; the vendor bills you.</source>
        <translation>Braucht das Internet; der Anbieter rechnet mit Ihnen ab.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>One address in front of one or more providers.</source>
        <translation>Eine Adresse vor einem oder mehreren Anbietern.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>One model, spread over several machines of yours.</source>
        <translation>Ein Modell, auf mehrere Ihrer Rechner verteilt.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>One more party in between.</source>
        <translation>Eine weitere Partei dazwischen.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Started by the application</source>
        <translation>Von der Anwendung gestartet</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Teams that settled on one API.</source>
        <translation>Teams, die sich auf eine API geeinigt haben.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The application downloads an engine and runs it beside itself.</source>
        <translation>Die Anwendung lädt eine Engine herunter und führt sie neben sich aus.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The largest closed models, with keys of your own.</source>
        <translation>Die größten geschlossenen Modelle, mit eigenen Schlüsseln.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The machines, or the cluster, first.</source>
        <translation>Zuerst die Rechner oder der Cluster.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The model runs inside the application; nothing else is started.</source>
        <translation>Das Modell läuft in der Anwendung; nichts weiter wird gestartet.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>When it runs and what it serves is not ours to say.</source>
        <translation>Wann er läuft und was er anbietet, bestimmen nicht wir.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Work on one's own GPU, with installation, updates and supervision taken care of.</source>
        <translation>Arbeit auf der eigenen GPU, mit Installation, Aktualisierung und Aufsicht inbegriffen.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Working offline on one machine, with the fewest moving parts.</source>
        <translation>Offline auf einem Rechner arbeiten, mit den wenigsten beweglichen Teilen.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>depends on that server</source>
        <translation>hängt von diesem Server ab</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>no service in your network</source>
        <translation>kein Dienst in Ihrem Netzwerk</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>nothing runs here</source>
        <translation>hier läuft nichts</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>only for downloads</source>
        <translation>nur für Downloads</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>this machine only</source>
        <translation>nur dieser Rechner</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>usually</source>
        <translation>meist</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>usually not</source>
        <translation>meist nicht</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>A region of Google Cloud, or “global”, where the newest models are.</source>
        <translation>Eine Region von Google Cloud, oder „global“, wo die neuesten Modelle sind.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Deployment</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Head</source>
        <translation>Hauptrechner</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Only for resources that serve nothing but the dated API; empty for the current one.</source>
        <translation>Nur für Ressourcen, die nichts als die datierte API anbieten; leer für die aktuelle.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The address of a gateway of your own; empty for the one that everybody shares.</source>
        <translation>Die Adresse eines eigenen Gateways; leer für das, das alle teilen.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The cloud it runs in, as its address says.</source>
        <translation>Die Cloud, in der er läuft, wie die Adresse sagt.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The computer that the cluster is led from: its name or address in your network.</source>
        <translation>Der Computer, von dem der Cluster geführt wird: Name oder Adresse in Ihrem Netzwerk.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The first part of the endpoint's address.</source>
        <translation>Der erste Teil der Adresse des Endpunkts.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The id of a config, which says whom Portkey asks; empty for the one that belongs to your key.</source>
        <translation>Die Kennung einer Konfiguration, die sagt, wen Portkey fragt; leer für die zu Ihrem Schlüssel.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The id of your Google Cloud project; leave it empty with a plain key.</source>
        <translation>Die Kennung Ihres Google-Cloud-Projekts; bei einem einfachen Schlüssel leer lassen.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The id of your account: 32 characters, on the overview page of the dashboard.</source>
        <translation>Die Kennung Ihres Kontos: 32 Zeichen, auf der Übersichtsseite des Dashboards.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The name of your Azure OpenAI resource: the first part of its endpoint.</source>
        <translation>Der Name Ihrer Azure-OpenAI-Ressource: der erste Teil ihres Endpunkts.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The name you gave the model when you deployed it: Azure is asked by it.</source>
        <translation>Der Name, den Sie dem Modell bei der Bereitstellung gaben: Danach wird Azure gefragt.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The port the server listens on.</source>
        <translation>Der Port, auf dem der Server lauscht.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The provider that Portkey asks, by its slug, where no config says so.</source>
        <translation>Der Anbieter, den Portkey fragt, mit seinem Kürzel, wo keine Konfiguration es sagt.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Where your models are enabled; access is granted for each region.</source>
        <translation>Wo Ihre Modelle freigeschaltet sind; der Zugang wird je Region erteilt.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Reach several vendors through one address</source>
        <translation>Mehrere Anbieter über eine Adresse erreichen</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Spread a large model over several machines</source>
        <translation>Ein großes Modell auf mehrere Rechner verteilen</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Use a server that runs already</source>
        <translation>Einen Server nutzen, der schon läuft</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Use a vendor's API directly</source>
        <translation>Die API eines Anbieters direkt nutzen</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Work fully offline on one machine</source>
        <translation>Ganz offline auf einem Rechner arbeiten</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Development, experiments, work offline.</source>
        <translation>Entwicklung, Versuche, Arbeit ohne Netz.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>First tries and moderate use, with nothing to run.</source>
        <translation>Erste Versuche und mäßiger Gebrauch, ohne etwas zu betreiben.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Hardware and its upkeep.</source>
        <translation>Geräte und ihr Unterhalt.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Much use, and work that is regulated or sensitive.</source>
        <translation>Viel Gebrauch, und Arbeit, die geregelt oder vertraulich ist.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Per token.</source>
        <translation>Je Token.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Servers or a private cloud of your own.</source>
        <translation>Eigene Server oder eine private Cloud.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Some.</source>
        <translation>Etwas.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The device in front of you.</source>
        <translation>Das Gerät vor Ihnen.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The hardware, once.</source>
        <translation>Das Gerät, einmal.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The least.</source>
        <translation>Am wenigsten.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The most.</source>
        <translation>Am meisten.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The provider's cloud.</source>
        <translation>Die Cloud des Anbieters.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>They leave.</source>
        <translation>Sie gehen hinaus.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>They stay here.</source>
        <translation>Sie bleiben hier.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>They stay with you.</source>
        <translation>Sie bleiben bei Ihnen.</translation>
    </message>
</context>
</TS>
