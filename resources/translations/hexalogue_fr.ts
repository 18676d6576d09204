<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>hexalogue</name>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <source>{0} answers and accepts the key.</source>
        <translation>{0} répond et accepte la clé.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <source>{0} answers.</source>
        <translation>{0} répond.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <source>{0} is reachable; the first message will prove the key.</source>
        <translation>{0} est joignable ; le premier message prouvera la clé.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Use {0} as its base_url.</source>
        <translation>Utilisez {0} comme base_url.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Check how the host is spelled in its base_url under [{0}] in providers.toml.</source>
        <translation>Vérifiez l’orthographe de l’hôte dans son base_url, sous [{0}] dans providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Name the certificate of {0} as its ca_file under [{1}] in providers.toml.</source>
        <translation>Indiquez le certificat de {0} comme ca_file, sous [{1}] dans providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Start {0} there, let it through that computer's firewall, or correct its base_url under [{1}] in providers.toml.</source>
        <translation>Démarrez {0} là-bas, autorisez-le dans le pare-feu de cet ordinateur, ou corrigez son base_url, sous [{1}] dans providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Start {0} there, or correct its base_url under [{1}] in providers.toml.</source>
        <translation>Lancez {0} là-bas, ou corrigez sa base_url sous [{1}] dans providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/asking.py"/>
        <location filename="hexalogue/adapters/families/openai_messages.py"/>
        <location filename="hexalogue/adapters/families/openai_responses.py"/>
        <source>files of the type {0}</source>
        <translation>des fichiers de type {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/bedrock_errors.py"/>
        <source>Set this computer's clock: a signature holds for five minutes around the right time.</source>
        <translation>Réglez l’horloge de cet ordinateur : une signature vaut cinq minutes autour de l’heure exacte.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/bedrock_errors.py"/>
        <source>its signature bears another time than theirs</source>
        <translation>sa signature porte une autre heure que la leur</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/bedrock_request.py"/>
        <source>pictures of the type {0}</source>
        <translation>des images de type {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/openai_responses_stream.py"/>
        <location filename="hexalogue/adapters/families/openai_stream.py"/>
        <location filename="hexalogue/adapters/families/reading.py"/>
        <source>data that cannot be read</source>
        <translation>des données illisibles</translation>
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
        <translation>une réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/openai_responses_stream.py"/>
        <location filename="hexalogue/adapters/families/openai_stream.py"/>
        <location filename="hexalogue/adapters/families/reading.py"/>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/inflate.py"/>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>The answer of {0}</source>
        <translation>La réponse de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Asleep until it is asked: 502 and 503 mean that it starts.</source>
        <translation>En veille jusqu’à la demande : 502 et 503 signifient qu’il démarre.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Claude on Vertex AI: the model stands in the address, the version in the body.</source>
        <translation>Claude sur Vertex AI : le modèle est dans l’adresse, la version dans le corps.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Content is a string: no images and no files.</source>
        <translation>Le contenu est du texte : ni images ni fichiers.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Ids of tool calls are nine letters or digits: others are mapped to such.</source>
        <translation>Les identifiants d’appels ont neuf lettres ou chiffres : les autres sont convertis.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Images, but no documents.</source>
        <translation>Des images, mais pas de documents.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>KoboldAI itself: the answer comes whole, not as a stream.</source>
        <translation>KoboldAI lui-même : la réponse arrive entière, pas au fil de l’eau.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No seed.</source>
        <translation>Pas de seed.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No stop texts: the field is refused.</source>
        <translation>Pas de textes d’arrêt : le champ est refusé.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No system role: system prompts go before the first question.</source>
        <translation>Pas de rôle système : les consignes précèdent la première question.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No temperature and no top_p: the fields are refused.</source>
        <translation>Ni temperature ni top_p : les champs sont refusés.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No tools: the field is refused.</source>
        <translation>Pas d’outils : le champ est refusé.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>One system prompt, first of all: the chat templates behind it fail on a second one.</source>
        <translation>Une seule consigne système, au début : les gabarits de conversation échouent sur une deuxième.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Responses: keeps nothing anyway, and refuses `store`.</source>
        <translation>Responses : ne garde rien et refuse `store`.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>System prompts have the role developer.</source>
        <translation>Les consignes système ont le rôle developer.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes min_p beside the standard fields.</source>
        <translation>Accepte min_p en plus des champs habituels.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes repeat_penalty, as llama.cpp calls it.</source>
        <translation>Accepte repeat_penalty, nom qu’emploie llama.cpp.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes the same penalty, called repetition_penalty.</source>
        <translation>Accepte la même chose sous le nom repetition_penalty.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes top_k beside the standard fields.</source>
        <translation>Accepte top_k en plus des champs habituels.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The API answers at once or not at all: `stream` must be absent.</source>
        <translation>L’API répond d’un bloc ou pas du tout : `stream` doit être absent.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The limit of the answer is called max_completion_tokens; max_tokens is refused.</source>
        <translation>La limite de la réponse s’appelle max_completion_tokens ; max_tokens est refusé.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The models are a publisher's of Vertex AI, below a project and a location.</source>
        <translation>Les modèles sont ceux d’un éditeur de Vertex AI, sous un projet et un lieu.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The same, without a project.</source>
        <translation>La même chose, sans projet.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The seed is called random_seed.</source>
        <translation>Le seed s’appelle random_seed.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Tools are used only where tool_choice says auto.</source>
        <translation>Les outils ne servent que si tool_choice vaut auto.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Transcription knows no verbose_json: text only.</source>
        <translation>La transcription ne connaît pas verbose_json : texte seul.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Usage comes unasked, or never: stream_options is refused.</source>
        <translation>La consommation vient d’elle-même ou jamais : stream_options est refusé.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>chat_template_kwargs: {enable_thinking}, handed to the chat template.</source>
        <translation>chat_template_kwargs : {enable_thinking}, transmis au gabarit de conversation.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>enable_thinking: true or false, beside the messages.</source>
        <translation>enable_thinking : true ou false, à côté des messages.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning: {effort}, or {enabled: false}.</source>
        <translation>reasoning : {effort} ou {enabled: false}.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning_effort knows high and none only.</source>
        <translation>reasoning_effort ne connaît que high et none.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning_effort: instant switches it off.</source>
        <translation>reasoning_effort : instant le désactive.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning_effort: low, medium or high; none switches it off.</source>
        <translation>reasoning_effort : low, medium ou high ; none le désactive.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>thinking: {type: enabled} or {type: disabled}.</source>
        <translation>thinking : {type: enabled} ou {type: disabled}.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <source>Choose another provider for questions; this one is for “hexalogue transcribe”.</source>
        <translation>Choisissez un autre fournisseur pour les questions ; celui-ci sert à « hexalogue transcribe ».</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <source>something that is no stream of this kind</source>
        <translation>quelque chose qui n’est pas un flux de ce type</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <location filename="hexalogue/wire/replies.py"/>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <location filename="hexalogue/wire/reply.py"/>
        <source>more than {0} bytes</source>
        <translation>plus de {0} octets</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/backends.py"/>
        <source>Meanwhile the built-in {0} answers: leave the prefix before the model's name away.</source>
        <translation>En attendant, {0}, intégré, répond : retirez le préfixe du nom du modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/backends.py"/>
        <source>Run “.venv/bin/python -m pip install {0}” in Hexalogue's folder. {1}</source>
        <translation>Lancez « .venv/bin/python -m pip install {0} » dans le dossier de Hexalogue. {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/bitnet_build.py"/>
        <source>Build bitnet.cpp from its sources (github.com/microsoft/BitNet) and set {0} to its folder or to the {1} in it.</source>
        <translation>Compilez bitnet.cpp depuis ses sources (github.com/microsoft/BitNet) et réglez {0} sur son dossier ou sur {1} à l’intérieur.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/child.py"/>
        <source>its process could not be started ({0})</source>
        <translation>son processus n’a pas pu être lancé ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>Install the Hexalogue for this computer's processor, or build the engine again with “make run”.</source>
        <translation>Installez le Hexalogue du processeur de cet ordinateur, ou recompilez le moteur avec « make run ».</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>a library is missing</source>
        <translation>une bibliothèque manque</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>arithmetic error, SIGFPE</source>
        <translation>erreur de calcul, SIGFPE</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>ended from outside, SIGKILL</source>
        <translation>arrêté de l’extérieur, SIGKILL</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>ended from outside, SIGTERM</source>
        <translation>arrêté de l’extérieur, SIGTERM</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it did not answer any more</source>
        <translation>il ne répondait plus</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it ended itself (abort)</source>
        <translation>il s’est arrêté lui-même (abort)</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it ended itself, SIGABRT</source>
        <translation>il s’est arrêté lui-même, SIGABRT</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it ended itself, SIGABRT: {0}</source>
        <translation>il s’est arrêté lui-même, SIGABRT : {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it was built for another processor</source>
        <translation>il a été compilé pour un autre processeur</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>memory access violation</source>
        <translation>violation d’accès mémoire</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>memory access violation, SIGSEGV</source>
        <translation>violation d’accès mémoire, SIGSEGV</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>stack overflow</source>
        <translation>débordement de pile</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>the model file changed or its disk went away, SIGBUS</source>
        <translation>le fichier du modèle a changé ou son disque a disparu, SIGBUS</translation>
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
        <translation>code de sortie {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <location filename="hexalogue/engines/faults.py"/>
        <source>signal {0}</source>
        <translation>signal {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine.py"/>
        <source>none is loaded</source>
        <translation>aucun n’est chargé</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine.py"/>
        <source>the application is closing</source>
        <translation>l’application se ferme</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine.py"/>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <location filename="hexalogue/adapters/inprocess/native_session.py"/>
        <source>it was stopped while loading</source>
        <translation>il a été arrêté pendant le chargement</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>its server broke the answer off</source>
        <translation>son serveur a interrompu la réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>its server ended with status {0}</source>
        <translation>son serveur s’est terminé avec l’état {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>its server refused the request with status {0}</source>
        <translation>son serveur a refusé la requête avec l’état {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>{0} names no build with a llama-server in it</source>
        <translation>{0} ne désigne aucune compilation contenant un llama-server</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_candle.py"/>
        <source>the model has a chat template that Candle's package does not know</source>
        <translation>le modèle a un gabarit de conversation que le paquet de Candle ne connaît pas</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_candle.py"/>
        <source>the model needs its publisher's tokenizer.json beside the file</source>
        <translation>le modèle a besoin du tokenizer.json de son éditeur à côté du fichier</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_transformers.py"/>
        <source>{0} has no chat template, so it cannot chat</source>
        <translation>{0} n’a pas de gabarit de conversation et ne peut donc pas chatter</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>it could not make a context for the model</source>
        <translation>il n’a pas pu créer de contexte pour le modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>it did not take the model file</source>
        <translation>il n’a pas accepté le fichier du modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>it reported error {0} while evaluating</source>
        <translation>il a signalé l’erreur {0} pendant l’évaluation</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>the text could not be cut into tokens</source>
        <translation>le texte n’a pas pu être découpé en tokens</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others.py"/>
        <location filename="hexalogue/services/providers.py"/>
        <source>Choose another provider with “hexalogue providers”.</source>
        <translation>Choisissez un autre fournisseur avec « hexalogue providers ».</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>Name a folder of safetensors from its publisher; pickled weights (.bin, .pt) are not read.</source>
        <translation>Indiquez un dossier de safetensors de son éditeur ; les poids au format pickle (.bin, .pt) ne sont pas lus.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>it cannot be opened</source>
        <translation>il ne peut pas être ouvert</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>it does not begin as one</source>
        <translation>il ne commence pas comme tel</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>it holds no config.json with safetensors beside it</source>
        <translation>il ne contient pas de config.json avec des safetensors à côté</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>{0} is not a model for Transformers: it holds no config.json with safetensors.</source>
        <translation>{0} n’est pas un modèle pour Transformers : il ne contient pas de config.json avec safetensors.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/serving.py"/>
        <source>no model is loaded</source>
        <translation>aucun modèle n’est chargé</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>endless output</source>
        <translation>sortie sans fin</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>it runs longer than {0} s</source>
        <translation>il dure plus de {0} s</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>its chat template cannot be read ({0})</source>
        <translation>son gabarit de conversation est illisible ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>its chat template failed ({0})</source>
        <translation>son gabarit de conversation a échoué ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>its chat template is too long ({0} characters)</source>
        <translation>son gabarit de conversation est trop long ({0} caractères)</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/listing.py"/>
        <source>a list of models</source>
        <translation>une liste de modèles</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/listing.py"/>
        <location filename="hexalogue/adapters/speech/asking.py"/>
        <location filename="hexalogue/engines/measuring.py"/>
        <location filename="hexalogue/wire/google_auth.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/asking.py"/>
        <source>a transcript</source>
        <translation>une transcription</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>Choose a sound or video file, and check that it plays.</source>
        <translation>Choisissez un fichier son ou vidéo, et vérifiez qu’il se lit.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>ffmpeg said nothing for {0} s</source>
        <translation>ffmpeg n’a rien dit pendant {0} s</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>has no sound in it</source>
        <translation>ne contient pas de son</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>is no recording that ffmpeg can read</source>
        <translation>n’est pas un enregistrement que ffmpeg sait lire</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>it cannot be run</source>
        <translation>il ne peut pas être lancé</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Check that it plays, or record again.</source>
        <translation>Vérifiez qu’il se lit, ou enregistrez à nouveau.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Choose a file with sound in it.</source>
        <translation>Choisissez un fichier avec du son.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Install ffmpeg (Debian, Ubuntu: apt install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg), or save the recording as WAV, MP3, FLAC or Ogg Vorbis.</source>
        <translation>Installez ffmpeg (Debian, Ubuntu : apt install ffmpeg ; macOS : brew install ffmpeg ; Windows : winget install ffmpeg), ou enregistrez en WAV, MP3, FLAC ou Ogg Vorbis.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Name a sound or video file.</source>
        <translation>Nommez un fichier son ou vidéo.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>There is no file {0}.</source>
        <translation>Il n’y a pas de fichier {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} cannot be read here without ffmpeg.</source>
        <translation>{0} ne peut pas être lu ici sans ffmpeg.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} cannot be used: {1}.</source>
        <translation>{0} ne peut pas être utilisé : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} has no sound in it.</source>
        <translation>{0} ne contient pas de son.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} is empty.</source>
        <translation>{0} est vide.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} is not a file.</source>
        <translation>{0} n’est pas un fichier.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} is too large to be sent as it is.</source>
        <translation>{0} est trop grand pour être envoyé tel quel.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <location filename="hexalogue/engines/archive.py"/>
        <location filename="hexalogue/store/disk_failures.py"/>
        <location filename="hexalogue/store/failures.py"/>
        <source>the disk reported an error</source>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <source>it is no WAV file</source>
        <translation>ce n’est pas un fichier WAV</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <source>its header ends before any sound</source>
        <translation>son en-tête finit avant tout son</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <source>there is no sound in it</source>
        <translation>il n’y a pas de son dedans</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>its header is damaged</source>
        <translation>son en-tête est endommagé</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/doctor_page.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/machine_pages.py"/>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/machine_pages.py"/>
        <location filename="hexalogue/ui/engines/view.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Engines</source>
        <translation>Moteurs</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/keys/view.py"/>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/palette/commands.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/list_view.py"/>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_address.py"/>
        <source>must be an address such as http://127.0.0.1:8080/v1, not {0}</source>
        <translation>doit être une adresse comme http://127.0.0.1:8080/v1, et non {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>does not belong in a file: put it into the keychain with “hexalogue keys set {0}”</source>
        <translation>n’a pas sa place dans un fichier : mettez-la dans le trousseau avec « hexalogue keys set {0} »</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>holds {0}, which is no known quirk</source>
        <translation>contient {0}, qui n’est pas une particularité connue</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>holds {0}, which is taken</source>
        <translation>contient {0}, qui est déjà pris</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>is no id of a provider: use {0}, and not the word “{1}”</source>
        <translation>n’est pas un identifiant de fournisseur : utilisez {0}, et non le mot « {1} »</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>is the second table about {0}</source>
        <translation>est la deuxième table pour {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>must be a table, as in [my-server]</source>
        <translation>doit être une table, comme [my-server]</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>must be one of a server: what runs inside the application cannot be added here</source>
        <translation>doit être celle d’un serveur : ce qui tourne dans l’application ne peut pas être ajouté ici</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>names {0}, which is no file</source>
        <translation>désigne {0}, qui n’est pas un fichier</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>runs inside the application: there is nothing to change here</source>
        <translation>tourne dans l’application : il n’y a rien à changer ici</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is not UTF-8 text</source>
        <translation>n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is not a known key</source>
        <translation>n’est pas une entrée connue</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is not valid TOML ({0})</source>
        <translation>n’est pas du TOML valide ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is {0} in a file called {1}</source>
        <translation>est {0} dans un fichier nommé {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>lower-case letters, digits, dots, hyphens</source>
        <translation>minuscules, chiffres, points, traits d’union</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a list of different texts</source>
        <translation>doit être une liste de textes différents</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a list of numbers from {0} on, not {1}</source>
        <translation>doit être une liste de nombres à partir de {0}, et non {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a list of tables</source>
        <translation>doit être une liste de tables</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a number above zero, not {0}</source>
        <translation>doit être un nombre supérieur à zéro, et non {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be above zero</source>
        <translation>doit être supérieur à zéro</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be of {0}, not {1}</source>
        <translation>doit se composer de {0}, et non {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be one of {0}, not {1}</source>
        <translation>doit être l’un de {0}, et non {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be {0}, not {1}</source>
        <translation>doit être {0}, et non {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>what is written there</source>
        <translation>ce qui y est écrit</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source> Not counted: {0}.</source>
        <translation> Non comptés : {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>1 worker</source>
        <translation>1 nœud</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>A worker may not listen on {0}: that is every network this computer is in, and RPC has no key.</source>
        <translation>Un nœud ne peut pas écouter sur {0} : ce sont tous les réseaux de cet ordinateur, et RPC n’a pas de clé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Its memory is used anyway. Name the other machines.</source>
        <translation>Sa mémoire sert de toute façon. Nommez les autres machines.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Look at it with “hexalogue peers check”, or remove it first.</source>
        <translation>Regardez-le avec « hexalogue peers check », ou retirez-le d’abord.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Name one address of this computer in your own network, for example 192.168.1.20, or 127.0.0.1.</source>
        <translation>Indiquez une adresse de cet ordinateur dans votre réseau, par exemple 192.168.1.20, ou 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Remove one that is not used.</source>
        <translation>Retirez-en un qui ne sert pas.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>The first start sends each worker its part of the model over the network, which may be gigabytes; with “-c” a worker keeps it for the next time.</source>
        <translation>Le premier démarrage envoie à chaque nœud sa part du modèle par le réseau, parfois des gigaoctets ; avec « -c » un nœud la garde pour la fois suivante.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>There are {0} workers already, and llama.cpp takes no more.</source>
        <translation>Il y a déjà {0} nœuds, et llama.cpp n’en prend pas plus.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>This computer and {0} have about {1} for a model</source>
        <translation>Cet ordinateur et {0} ont environ {1} pour un modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Write HOST or HOST:PORT, as in 192.168.1.20:{0}.</source>
        <translation>Écrivez HÔTE ou HÔTE:PORT, comme 192.168.1.20:{0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>it speaks version {0} of the protocol and this computer's llama-server {1}</source>
        <translation>il parle la version {0} du protocole et le llama-server de cet ordinateur la {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>llama.cpp's RPC listens on IPv4 addresses only.</source>
        <translation>Le RPC de llama.cpp n’écoute que sur des adresses IPv4.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>llama.cpp's RPC neither encrypts nor asks for a key: whoever reaches a worker's port can read what passes and run commands there. Use it only in a network where you trust every machine, never towards the internet.</source>
        <translation>Le RPC de llama.cpp ne chiffre rien et ne demande pas de clé : qui atteint le port d’un nœud peut lire ce qui passe et y lancer des commandes. Ne l’utilisez que dans un réseau où vous faites confiance à chaque machine, jamais vers l’internet.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>no worker</source>
        <translation>aucun nœud</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0} is in the list already.</source>
        <translation>{0} est déjà dans la liste.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0} is this computer itself.</source>
        <translation>{0} est cet ordinateur lui-même.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0} workers</source>
        <translation>{0} nœuds</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0}; it needs {1} and does not fit.</source>
        <translation>{0} ; il lui faut {1} et il ne tient pas.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0}; it needs {1} and fits.</source>
        <translation>{0} ; il lui faut {1} et il tient.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>“{0}” is no IP address, and a worker listens on an address.</source>
        <translation>« {0} » n’est pas une adresse IP, et un nœud écoute sur une adresse.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>“{0}” is no worker's address.</source>
        <translation>« {0} » n’est pas l’adresse d’un nœud.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It answers again, {0}.</source>
        <translation>Il répond à nouveau, {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It answers again.</source>
        <translation>Il répond à nouveau.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It is ready after {0} s, {1}.</source>
        <translation>Il est prêt après {0} s, {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It is ready after {0} s.</source>
        <translation>Il est prêt après {0} s.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It starts: version {0}, {1}, with {2}.</source>
        <translation>Il démarre : {0}, {1}, avec {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It starts: version {0}, {1}.</source>
        <translation>Il démarre : {0}, {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>{0} Another attempt would fail in the same way, so it is not started again.</source>
        <translation>{0} Un autre essai échouerait de la même façon, il n’est donc plus relancé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>{0} It ended {1} times within {2} and is not started again.</source>
        <translation>{0} Il s’est arrêté {1} fois en {2} et n’est plus relancé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>{0} It starts again in {1} s{2} (attempt {3} of {4}).</source>
        <translation>{0} Il redémarre dans {1} s{2} (essai {3} sur {4}).</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for AMD GPUs (ROCm)</source>
        <translation>version pour GPU AMD (ROCm)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Adreno GPUs (OpenCL)</source>
        <translation>version pour GPU Adreno (OpenCL)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Apple GPUs (Metal)</source>
        <translation>version pour GPU Apple (Metal)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Intel GPUs (SYCL)</source>
        <translation>version pour GPU Intel (SYCL)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Intel hardware (OpenVINO)</source>
        <translation>version pour matériel Intel (OpenVINO)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for NVIDIA GPUs (CUDA)</source>
        <translation>version pour GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for any GPU (Vulkan)</source>
        <translation>version pour tout GPU (Vulkan)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for the processor</source>
        <translation>version pour le processeur</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>{0} minutes</source>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>on the processor alone</source>
        <translation>sur le processeur seul</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with 1 layer on the GPU</source>
        <translation>avec 1 couche sur le GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with a context of {0} tokens</source>
        <translation>avec un contexte de {0} tokens</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with its build for {0}</source>
        <translation>avec sa version pour {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with {0} layers on the GPU</source>
        <translation>avec {0} couches sur le GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <location filename="hexalogue/engines/assets.py"/>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Check the disk and the permissions of {0}.</source>
        <translation>Vérifiez le disque et les droits de {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Free some space on that disk and try again; nothing is lost.</source>
        <translation>Libérez de la place sur ce disque et réessayez ; rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Give your user write permission there, or set HEXALOGUE_HOME to a folder of yours.</source>
        <translation>Donnez à votre utilisateur le droit d’y écrire, ou réglez HEXALOGUE_HOME sur un dossier à vous.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>The disk that holds {0} is full.</source>
        <translation>Le disque qui contient {0} est plein.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>The folder {0} cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Update Hexalogue; nothing in the file was changed.</source>
        <translation>Mettez Hexalogue à jour ; rien n’a été changé dans le fichier.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>{0} could not be read: {1}.{2}</source>
        <translation>{0} n’a pas pu être lu : {1}.{2}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>{0} needs {1} and the disk has {2} free.</source>
        <translation>{0} a besoin de {1} et le disque a {2} libres.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>{0} was written by a newer Hexalogue (format {1}, this one knows {2}).</source>
        <translation>{0} a été écrit par un Hexalogue plus récent (format {1}, celui-ci connaît {2}).</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <location filename="hexalogue/engines/versions.py"/>
        <source> It is kept as {0}.</source>
        <translation> Il est gardé sous {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Choose another variant or another version.</source>
        <translation>Choisissez une autre variante ou version.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Close other programs, set a shorter context, or choose a smaller model; then send again.</source>
        <translation>Fermez d’autres programmes, réduisez le contexte ou choisissez un modèle plus petit ; puis renvoyez.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Install the version you want; the last two are kept.</source>
        <translation>Installez la version voulue ; les deux dernières sont gardées.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>No download of {0} was found: {1}.</source>
        <translation>Aucun téléchargement de {0} trouvé : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Nothing was installed. Get the archive from the engine's own release page.</source>
        <translation>Rien n’a été installé. Prenez l’archive sur la page de publication du moteur.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The computer {0} cannot take part: {1}.</source>
        <translation>L’ordinateur {0} ne peut pas participer : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} did not start: {1}.</source>
        <translation>Le moteur {0} n’a pas démarré : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} is not installed.</source>
        <translation>Le moteur {0} n’est pas installé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} ran out of memory and was ended.</source>
        <translation>Le moteur {0} a manqué de mémoire et a été arrêté.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} stopped unexpectedly ({1}).</source>
        <translation>Le moteur {0} s’est arrêté de façon inattendue ({1}).</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The new {0} does not work on this computer: {1}.</source>
        <translation>Le nouveau {0} ne fonctionne pas sur cet ordinateur : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The worker {0} has a public address, and llama.cpp's RPC neither encrypts nor asks for a key.</source>
        <translation>Le nœud {0} a une adresse publique, et le RPC de llama.cpp ne chiffre rien et ne demande pas de clé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>There is no earlier {0} to go back to.</source>
        <translation>Il n’y a pas de {0} antérieur auquel revenir.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Try again; if it stays, run “hexalogue doctor” and choose another model.</source>
        <translation>Réessayez ; si cela persiste, lancez « hexalogue doctor » et choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Use an address of your own network, or a tunnel that ends on this computer.</source>
        <translation>Utilisez une adresse de votre réseau, ou un tunnel qui finit sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>What had arrived is kept. Send again: a fresh engine starts by itself.</source>
        <translation>Ce qui était arrivé est gardé. Renvoyez : un moteur neuf démarre de lui-même.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>{0} was not opened: {1}.</source>
        <translation>{0} n’a pas été ouvert : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>The keychain ({0}) failed: {1}.</source>
        <translation>Le trousseau ({0}) a échoué : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>The keychain ({0}) is locked.</source>
        <translation>Le trousseau ({0}) est verrouillé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>The passphrase does not open the encrypted file of keys.</source>
        <translation>La phrase secrète n’ouvre pas le fichier chiffré des clés.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>This system has no keychain to keep keys in: {0}.</source>
        <translation>Ce système n’a pas de trousseau où garder les clés : {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Try again; nothing was deleted.</source>
        <translation>Réessayez ; rien n’a été supprimé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Type it again; the file was not changed.</source>
        <translation>Saisissez-la à nouveau ; le fichier n’a pas été changé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Unlock it, then try again; or use the key for this session only.</source>
        <translation>Déverrouillez-le et réessayez ; ou utilisez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Use the key for this session only, set the provider's environment variable, or choose an encrypted file with a passphrase.</source>
        <translation>Utilisez la clé pour cette session seulement, réglez la variable d’environnement du fournisseur, ou choisissez un fichier chiffré avec phrase secrète.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source> It has {0}.</source>
        <translation> Il a {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source> Known here: {0}.</source>
        <translation> Connus ici : {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Check the spelling, or look for it with “hexalogue models search WORDS”.</source>
        <translation>Vérifiez l’orthographe, ou cherchez-le avec « hexalogue models search WORDS ».</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Choose a file ending in .gguf from its publisher, or download the model again.</source>
        <translation>Choisissez un fichier de son éditeur finissant par .gguf, ou téléchargez à nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Close other programs, choose a smaller model, or set a shorter context.</source>
        <translation>Fermez d’autres programmes, choisissez un modèle plus petit, ou réduisez le contexte.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Connect to the internet for the first download, or import a GGUF file you already have.</source>
        <translation>Connectez-vous à l’internet pour le premier téléchargement, ou importez un fichier GGUF que vous avez déjà.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Download it again; if it happens twice, use another mirror or network.</source>
        <translation>Téléchargez-le à nouveau ; si cela arrive deux fois, utilisez un autre miroir ou réseau.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Download or copy the file again.</source>
        <translation>Téléchargez ou copiez à nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>List the models with “hexalogue models”, or import a GGUF file.</source>
        <translation>Listez les modèles avec « hexalogue models », ou importez un fichier GGUF.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Shorten the message, or choose a model with a longer context.</source>
        <translation>Raccourcissez le message, ou choisissez un modèle au contexte plus long.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Sign in and accept them at {0}, then put a token of yours into the variable HF_TOKEN.</source>
        <translation>Connectez-vous et acceptez-les sur {0}, puis mettez un jeton à vous dans la variable HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>The hub has no {0}, or it is private.{1}</source>
        <translation>Le dépôt n’a pas {0}, ou c’est privé.{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>The message has {0} tokens and the model reads at most {1}.</source>
        <translation>Le message a {0} tokens et le modèle en lit au plus {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>There is no model called “{0}”.{1}</source>
        <translation>Il n’y a pas de modèle nommé « {0} ».{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>There is no model to answer with: {0}.</source>
        <translation>Il n’y a pas de modèle pour répondre : {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Update Hexalogue, or choose another model.</source>
        <translation>Mettez Hexalogue à jour, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>none is on this computer and none could be downloaded</source>
        <translation>aucun n’est sur cet ordinateur et aucun n’a pu être téléchargé</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} arrived damaged: its checksum is not the publisher's, so it will not be used.</source>
        <translation>{0} est arrivé endommagé : sa somme de contrôle n’est pas celle de l’éditeur, il ne sera donc pas utilisé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} has the architecture “{1}”, which this version's engine does not know.</source>
        <translation>{0} a l’architecture « {1} », que le moteur de cette version ne connaît pas.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} is incomplete: {1} of at least {2} are there.</source>
        <translation>{0} est incomplet : {1} sur au moins {2} sont là.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} is not a usable GGUF model: {1}.</source>
        <translation>{0} n’est pas un modèle GGUF utilisable : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} may only be downloaded once its publisher's terms are accepted.</source>
        <translation>{0} ne peut être téléchargé qu’une fois les conditions de l’éditeur acceptées.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} needs about {1} of memory and {2} are free.</source>
        <translation>{0} a besoin d’environ {1} de mémoire et {2} sont libres.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source> (HTTP {0})</source>
        <translation> (HTTP {0})</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>A filter of {0} refused this{1}.</source>
        <translation>Un filtre de {0} a refusé ceci{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Add credit or raise the limit at the provider, use another key, or choose another provider.</source>
        <translation>Ajoutez du crédit ou relevez la limite chez le fournisseur, utilisez une autre clé, ou choisissez un autre fournisseur.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Allow it with “--max-class {0}”, or ask {1} directly.</source>
        <translation>Autorisez-le avec « --max-class {0} », ou interrogez {1} directement.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Ask in other words, or choose another model.</source>
        <translation>Demandez autrement, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Change what it names, or choose another model or provider.</source>
        <translation>Changez ce qui est indiqué, ou choisissez un autre modèle ou fournisseur.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Check its base_url: host, port and path.</source>
        <translation>Vérifiez sa base_url : hôte, port et chemin.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Choose a provider inside that class, or allow the wider class for this question.</source>
        <translation>Choisissez un fournisseur de cette classe, ou autorisez la classe plus large pour cette question.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Choose another one, or make it on the Providers page, under Routing.</source>
        <translation>Choisissez-en une autre, ou créez-la sur la page Fournisseurs, sous Routage.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Give the key the permission at the provider, or choose another model or key.</source>
        <translation>Donnez ce droit à la clé chez le fournisseur, ou choisissez un autre modèle ou une autre clé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Leave the {0} out, or choose a provider that takes them.</source>
        <translation>Retirez {0}, ou choisissez un fournisseur qui l’accepte.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>List its models with “hexalogue models --provider {0}”, and choose one of them.</source>
        <translation>Listez ses modèles avec « hexalogue models --provider {0} », et choisissez-en un.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>List the providers with “hexalogue providers”, or add one in providers.toml.</source>
        <translation>Listez les fournisseurs avec « hexalogue providers », ou ajoutez-en un dans providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Nobody is in the chain “{0}”.</source>
        <translation>Personne n’est dans la chaîne « {0} ».</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Shorten the message, start a new conversation, or choose a model with a longer context.</source>
        <translation>Raccourcissez le message, commencez une nouvelle conversation, ou choisissez un modèle au contexte plus long.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Store a valid key with “hexalogue keys set {0}”, or on the Keys page.</source>
        <translation>Enregistrez une clé valide avec « hexalogue keys set {0} », ou sur la page Clés.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Store one with “hexalogue keys set {0}”, or on the Keys page.</source>
        <translation>Enregistrez-en une avec « hexalogue keys set {0} », ou sur la page Clés.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Switch it on on the Providers page, or name it all the same: {0}.</source>
        <translation>Activez-le sur la page Fournisseurs, ou nommez-le quand même : {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>The account at {0} has no credit left{1}.</source>
        <translation>Le compte chez {0} n’a plus de crédit{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>The conversation is longer than the model at {0} reads{1}.</source>
        <translation>La conversation est plus longue que ce que lit le modèle chez {0}{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>There is no chain called “{0}”.</source>
        <translation>Il n’y a pas de chaîne nommée « {0} ».</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>There is no provider called “{0}”.</source>
        <translation>Il n’y a pas de fournisseur nommé « {0} ».</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Try again {0}, or choose another provider.</source>
        <translation>Réessayez {0}, ou choisissez un autre fournisseur.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Wait until it is ready, then send again.</source>
        <translation>Attendez qu’il soit prêt, puis renvoyez.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Write its base_url under [{0}] in providers.toml, in the folder of the settings.</source>
        <translation>Écrivez sa base_url sous [{0}] dans providers.toml, dans le dossier des réglages.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>in a moment</source>
        <translation>dans un instant</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>in {0} s</source>
        <translation>dans {0} s</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>no further than this computer</source>
        <translation>pas plus loin que cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>no key is stored for it</source>
        <translation>aucune n’est enregistrée pour lui</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>out of this computer, onto your network</source>
        <translation>hors de cet ordinateur, sur votre réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>out of your network</source>
        <translation>hors de votre réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>the companies you name</source>
        <translation>les entreprises que vous nommez</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>your network</source>
        <translation>votre réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} does not accept the key.</source>
        <translation>{0} n’accepte pas la clé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} does not allow this with this key{1}.</source>
        <translation>{0} ne permet pas cela avec cette clé{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} does not answer as {1} does.</source>
        <translation>{0} ne répond pas comme {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} failed to answer{1}{2}.</source>
        <translation>{0} n’a pas réussi à répondre{1}{2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} has no address yet{1}.</source>
        <translation>{0} n’a pas encore d’adresse{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} has no model called “{1}”{2}.</source>
        <translation>{0} n’a pas de modèle nommé « {1} »{2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} is not used. {1}</source>
        <translation>{0} n’est pas utilisé. {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} is still loading its model.</source>
        <translation>{0} charge encore son modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} needs a key, and {1}.</source>
        <translation>{0} demande une clé, et {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} refused the request{1}{2}.</source>
        <translation>{0} a refusé la demande{1}{2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} serves this model, and you switched {1} off.</source>
        <translation>{0} sert ce modèle, et vous avez désactivé {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} takes no more requests for now{1}.</source>
        <translation>{0} ne prend plus de demandes pour l’instant{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} takes no {1}.</source>
        <translation>{0} n’accepte pas {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} would be asked next, but it would take the words {1}, and you chose one that keeps them on {2}.</source>
        <translation>{0} serait interrogé ensuite, mais il emmènerait les mots {1}, et vous avez choisi de les garder sur {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} would take these words {1}, and they may go no further than {2}.</source>
        <translation>{0} emmènerait ces mots {1}, et ils ne peuvent aller plus loin que {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/usage.py"/>
        <source>Correct “{0}” in {1}.</source>
        <translation>Corrigez « {0} » dans {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/usage.py"/>
        <source>{0}: its entry “{1}” {2}.</source>
        <translation>{0} : son entrée « {1} » {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Check the address or mirror in Settings, and that this network allows it; then try again.</source>
        <translation>Vérifiez l’adresse ou le miroir dans Réglages, et que ce réseau l’autorise ; puis réessayez.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Check the network connection, or set a mirror or a proxy in Settings, then try again.</source>
        <translation>Vérifiez la connexion réseau, ou réglez un miroir ou un proxy dans Réglages, puis réessayez.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Check this computer's date; a company proxy's certificate belongs in the system's trust store.</source>
        <translation>Vérifiez la date de cet ordinateur ; le certificat d’un proxy d’entreprise va dans le magasin de certificats du système.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Correct the token in the variable HF_TOKEN, or remove the variable: public models need none.</source>
        <translation>Corrigez le jeton de la variable HF_TOKEN, ou retirez la variable : les modèles publics n’en ont pas besoin.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Sign in to the network (hotel, company proxy) or use another one, then try again.</source>
        <translation>Connectez-vous au réseau (hôtel, proxy d’entreprise) ou utilisez-en un autre, puis réessayez.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Something on this network answered for {0} with {1} instead of {2}.</source>
        <translation>Quelque chose sur ce réseau a répondu à la place de {0} avec {1} au lieu de {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>The connection to {0} is not trusted: {1}.</source>
        <translation>La connexion à {0} n’est pas fiable : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Try again; if it happens often, check the network connection or use a mirror.</source>
        <translation>Réessayez ; si cela arrive souvent, vérifiez la connexion ou utilisez un miroir.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Try again; if it stays so, choose another model or provider.</source>
        <translation>Réessayez ; si cela persiste, choisissez un autre modèle ou fournisseur.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>What had arrived is kept; try again to go on.</source>
        <translation>Ce qui était arrivé est gardé ; réessayez pour continuer.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} broke off before its end.</source>
        <translation>{0} s’est interrompu avant la fin.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} could not be reached: {1}.</source>
        <translation>{0} n’a pas pu être joint : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} did not answer in time ({1}, {2} s).</source>
        <translation>{0} n’a pas répondu à temps ({1}, {2} s).</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} does not accept the token in the variable HF_TOKEN.</source>
        <translation>{0} n’accepte pas le jeton de la variable HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} refused {1} (HTTP {2}).</source>
        <translation>{0} a refusé {1} (HTTP {2}).</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} sent {1} instead of {2}.</source>
        <translation>{0} a envoyé {1} au lieu de {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source> beside {0} on the GPU</source>
        <translation> en plus de {0} sur le GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>, about {0} a second {1}.</source>
        <translation>, environ {0} par seconde {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>, all on the GPU</source>
        <translation>, tout sur le GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>, {0} of {1} layers on the GPU</source>
        <translation>, {0} couches sur {1} sur le GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Fits with a shorter context: {0} tokens instead of {1}</source>
        <translation>Tient avec un contexte plus court : {0} tokens au lieu de {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Fits with room: {0} tokens of context</source>
        <translation>Tient à l’aise : {0} tokens de contexte</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Just fits: needs {0} of the {1} that are free, with {2} tokens of context</source>
        <translation>Tient tout juste : {0} des {1} libres, avec {2} tokens de contexte</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Too large: needs {0}{1}, {2} are free. Choose {3}.</source>
        <translation>Trop grand : il faut {0}{1}, {2} sont libres. Choisissez {3}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>a Q4 file</source>
        <translation>un fichier Q4</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>a context of {0}</source>
        <translation>un contexte de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>a smaller model</source>
        <translation>un modèle plus petit</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>as last time</source>
        <translation>comme la dernière fois</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>judging by other models on this computer</source>
        <translation>d’après d’autres modèles de cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>{0} words</source>
        <translation>{0} mots</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/hub_files.py"/>
        <source>{0} was chosen: nearly lossless, and at {1} still quick.</source>
        <translation>{0} a été choisi : presque sans perte, et encore rapide avec {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/hub_files.py"/>
        <source>{0} was chosen: the best that goes into the {1} that are free.</source>
        <translation>{0} a été choisi : le meilleur qui tienne dans les {1} libres.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/hub_files.py"/>
        <source>{0} was chosen: the usual balance of quality, size and speed, {1}.</source>
        <translation>{0} a été choisi : l’équilibre habituel de qualité, taille et vitesse, {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>1 computer helps.</source>
        <translation>1 ordinateur aide.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>1 computer is named.</source>
        <translation>1 ordinateur est nommé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>A model is here.</source>
        <translation>Un modèle est là.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>A model is missing.</source>
        <translation>Il manque un modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>An engine or a model is missing.</source>
        <translation>Il manque un moteur ou un modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Answers now.</source>
        <translation>Répond maintenant.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Engine and model are here.</source>
        <translation>Le moteur et le modèle sont là.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>For this window only.</source>
        <translation>Pour cette fenêtre seulement.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Found: {0}.</source>
        <translation>Trouvé : {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Installed and updated for you.</source>
        <translation>Installé et mis à jour pour vous.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>It comes with Hexalogue.</source>
        <translation>Fourni avec Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>It makes its own.</source>
        <translation>Il crée la sienne.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Key for {0}.</source>
        <translation>Clé pour {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Needs a key.</source>
        <translation>Il faut une clé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Needs an engine and computers.</source>
        <translation>Il faut un moteur et des ordinateurs.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No engine is inside.</source>
        <translation>Aucun moteur n’est inclus.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No engine is installed.</source>
        <translation>Aucun moteur n’est installé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No other computer is named.</source>
        <translation>Aucun autre ordinateur n’est nommé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No server was found here.</source>
        <translation>Aucun serveur trouvé ici.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No service of yours.</source>
        <translation>Pas un service à vous.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Nobody is asked.</source>
        <translation>Personne n’est interrogé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>None here; small models will do.</source>
        <translation>Aucun ici ; de petits modèles suffisent.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>None here; the others may have one.</source>
        <translation>Aucun ici ; les autres en ont peut-être.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>None here; {0} of memory will do.</source>
        <translation>Aucun ici ; {0} de mémoire suffisent.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Nothing runs here.</source>
        <translation>Rien ne tourne ici.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>On the computer it runs on.</source>
        <translation>Sur l’ordinateur où il tourne.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Once, to fetch a model.</source>
        <translation>Une fois, pour prendre un modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Once, to fetch {0}.</source>
        <translation>Une fois, pour prendre {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Several share one model.</source>
        <translation>Plusieurs partagent un modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>So trust the network.</source>
        <translation>Il faut donc faire confiance au réseau.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>That is its purpose.</source>
        <translation>C’est son rôle.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>The head is; workers are yours.</source>
        <translation>Le nœud principal oui ; les autres nœuds sont à vous.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>The one found is on this computer.</source>
        <translation>Celui trouvé est sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Theirs compute.</source>
        <translation>Les leurs calculent.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>There is no network here.</source>
        <translation>Il n’y a pas de réseau ici.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>There is none here.</source>
        <translation>Il n’y en a pas ici.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>This build has no engine inside.</source>
        <translation>Cette version ne contient aucun moteur.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>This computer only.</source>
        <translation>Cet ordinateur seulement.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>To your other computers.</source>
        <translation>Vers vos autres ordinateurs.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Unless it runs on this computer.</source>
        <translation>Sauf s’il tourne sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Usually not.</source>
        <translation>En général non.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Usually; you have none yet.</source>
        <translation>En général ; vous n’en avez pas encore.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>You have none yet.</source>
        <translation>Vous n’en avez pas encore.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>You have {0}.</source>
        <translation>Vous avez {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>You start and stop it.</source>
        <translation>Vous le lancez et l’arrêtez.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Your words leave.</source>
        <translation>Vos mots sortent.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>engine and model</source>
        <translation>moteur et modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} autres</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} computers are named.</source>
        <translation>{0} ordinateurs sont nommés.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} computers help.</source>
        <translation>{0} ordinateurs aident.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} helps.</source>
        <translation>{0} aide.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} is installed.</source>
        <translation>{0} est installé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} makes it fast.</source>
        <translation>{0} le rend rapide.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <location filename="hexalogue/engines/measuring.py"/>
        <source>the engine</source>
        <translation>le moteur</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>a model</source>
        <translation>un modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Choose 1 to {0} characters without slashes, # and line breaks.</source>
        <translation>Choisissez 1 à {0} caractères sans barre oblique, # ni saut de ligne.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Copy the key alone and paste it.</source>
        <translation>Copiez la clé seule et collez-la.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Copy the key alone, from the page where the provider shows it, and paste it again.</source>
        <translation>Copiez la clé seule, sur la page où le fournisseur l’affiche, et collez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Give the key on standard input, or paste it again.</source>
        <translation>Donnez la clé sur l’entrée standard, ou collez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Give the whole file as it was.</source>
        <translation>Donnez le fichier entier, tel qu’il était.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Keys of {0} usually begin with {1}; this one does not.</source>
        <translation>Les clés de {0} commencent d’habitude par {1} ; pas celle-ci.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>The key is empty.</source>
        <translation>La clé est vide.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This begins like a service account's JSON file and is none.</source>
        <translation>Cela commence comme le fichier JSON d’un compte de service et n’en est pas un.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This is no key: it holds a line break, a space, a control character or a letter outside ASCII.</source>
        <translation>Ce n’est pas une clé : elle contient un saut de ligne, une espace, un caractère de contrôle ou une lettre hors ASCII.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This is no key: it is longer than {0} characters.</source>
        <translation>Ce n’est pas une clé : elle dépasse {0} caractères.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This is no label for a key.</source>
        <translation>Ce n’est pas une étiquette de clé.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This looks like a key of {0}, not of {1}.</source>
        <translation>Cela ressemble à une clé de {0}, pas de {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Google's terms, with uses that are forbidden</source>
        <translation>conditions de Google, avec des usages interdits</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Licence of its own: read it on the model's page.</source>
        <translation>Licence propre : lisez-la sur la page du modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Licence {0}: {1}.</source>
        <translation>Licence {0} : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Meta's terms, with uses that are forbidden</source>
        <translation>conditions de Meta, avec des usages interdits</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>No licence is stated.</source>
        <translation>Aucune licence n’est indiquée.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>free to use, at work too</source>
        <translation>utilisation libre, au travail aussi</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>free to use, its makers must be named</source>
        <translation>utilisation libre, ses auteurs doivent être nommés</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>free to use; what is made of it keeps this licence</source>
        <translation>utilisation libre ; ce qui en est tiré garde cette licence</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>not for commercial use</source>
        <translation>pas d’usage commercial</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>read its terms before you use it at work</source>
        <translation>lisez ses conditions avant de l’utiliser au travail</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/routing_simulation.py"/>
        <location filename="hexalogue/services/remote_answering.py"/>
        <source>it asked for a pause a moment ago</source>
        <translation>il a demandé une pause à l’instant</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/routing_simulation.py"/>
        <location filename="hexalogue/wire/causes.py"/>
        <source>the connection was refused</source>
        <translation>la connexion a été refusée</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/setting_up.py"/>
        <source>Type it without spaces and slashes.</source>
        <translation>Écrivez-le sans espaces ni barres obliques.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/setting_up.py"/>
        <source>“{0}” cannot be the {1}.</source>
        <translation>« {0} » ne peut pas être : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/speech.py"/>
        <source>Write its code, such as en, de or zh, or “auto” to have it recognised.</source>
        <translation>Écrivez son code, comme en, de ou zh, ou « auto » pour la faire reconnaître.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/speech.py"/>
        <source>“{0}” is no language that Whisper knows.</source>
        <translation>« {0} » n’est pas une langue que Whisper connaît.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>A cluster has 1 to {0} hosts, each named once.</source>
        <translation>Une grappe a de 1 à {0} machines, chacune nommée une fois.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>A host has 1 to {0} GPUs, not {1}.</source>
        <translation>Une machine a de 1 à {0} GPU, pas {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Name the address that the others know.</source>
        <translation>Indiquez l’adresse que les autres connaissent.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>The model is missing.</source>
        <translation>Le modèle manque.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write --gpus N, per host.</source>
        <translation>Écrivez --gpus N, par machine.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write --hosts HEAD,SECOND,THIRD.</source>
        <translation>Écrivez --hosts HEAD,SECOND,THIRD.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write --model ORG/NAME, or the same path on every host.</source>
        <translation>Écrivez --model ORG/NAME, ou le même chemin sur chaque machine.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write a host's name or its address.</source>
        <translation>Écrivez le nom ou l’adresse d’une machine.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>{0} is every machine's own address.</source>
        <translation>{0} est l’adresse propre de chaque machine.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>“ip address” lists their names.</source>
        <translation>« ip address » liste leurs noms.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>“{0}” is no host.</source>
        <translation>« {0} » n’est pas une machine.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>“{0}” is no network interface.</source>
        <translation>« {0} » n’est pas une interface réseau.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>Download or copy it again.</source>
        <translation>Téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it is damaged or cut short</source>
        <translation>elle est endommagée ou tronquée</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it is no archive that is known here (zip, tar.gz, tar.xz)</source>
        <translation>ce n’est pas une archive connue ici (zip, tar.gz, tar.xz)</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it unpacks to more than {0}</source>
        <translation>elle se décompresse en plus de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it unpacks to more than {0} times its size</source>
        <translation>elle se décompresse en plus de {0} fois sa taille</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>it holds more than {0} entries</source>
        <translation>elle contient plus de {0} entrées</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>differs from another only in ways that some disks do not keep apart</source>
        <translation>ne diffère d’une autre que par ce que certains disques ne distinguent pas</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>ends in a dot or a space, which Windows drops</source>
        <translation>finit par un point ou une espace, que Windows supprime</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has a name too long to be meant</source>
        <translation>a un nom trop long pour être voulu</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has a path too long to be meant</source>
        <translation>a un chemin trop long pour être voulu</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has an absolute path</source>
        <translation>a un chemin absolu</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has signs that no file's name should have</source>
        <translation>contient des signes qu’aucun nom de fichier ne devrait avoir</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link that leads in a circle</source>
        <translation>est un lien qui tourne en rond</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link that leaves the folder</source>
        <translation>est un lien qui sort du dossier</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link through something that is no folder of the archive</source>
        <translation>est un lien passant par ce qui n’est pas un dossier de l’archive</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to a folder around itself</source>
        <translation>est un lien vers un dossier qui le contient</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to a name that {0}</source>
        <translation>est un lien vers un nom qui {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to an absolute path</source>
        <translation>est un lien vers un chemin absolu</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to something that the archive does not hold</source>
        <translation>est un lien vers ce que l’archive ne contient pas</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is the name of a device on Windows</source>
        <translation>est le nom d’un périphérique sous Windows</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is the target of a hard link and no file of the archive</source>
        <translation>est la cible d’un lien dur et non un fichier de l’archive</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is there twice</source>
        <translation>s’y trouve deux fois</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>leads out of the folder</source>
        <translation>sort du dossier</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>would be written through a link</source>
        <translation>serait écrite à travers un lien</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>would replace the folder itself</source>
        <translation>remplacerait le dossier lui-même</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <location filename="hexalogue/store/peers.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>its entry “{0}” {1}</source>
        <translation>son entrée « {0} » {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>a header in it is too large to be meant</source>
        <translation>un de ses en-têtes est trop grand pour être voulu</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>its entry “{0}” is not safe to write</source>
        <translation>son entrée « {0} » ne peut pas être écrite sans danger</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>the xz stream is cut short</source>
        <translation>le flux xz est tronqué</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>there is no end mark</source>
        <translation>la marque de fin manque</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>this Python cannot open .zst; the same release usually has a .tar.gz</source>
        <translation>ce Python ne sait pas ouvrir .zst ; la même version existe souvent en .tar.gz</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its entry “{0}” is a device, a pipe or another special file</source>
        <translation>son entrée « {0} » est un périphérique, un tube ou un autre fichier spécial</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>an entry is shorter than it says</source>
        <translation>une entrée est plus courte qu’elle ne l’indique</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>it is locked with a password</source>
        <translation>elle est protégée par un mot de passe</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>it is packed in a way that is not known here</source>
        <translation>elle est compressée d’une façon inconnue ici</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its entries overlap</source>
        <translation>ses entrées se chevauchent</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its entry “{0}” is a link too long to be one</source>
        <translation>son entrée « {0} » est un lien trop long pour en être un</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its list of entries is too large to be meant</source>
        <translation>sa liste d’entrées est trop grande pour être voulue</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>A key of TabbyAPI holds letters and digits only.</source>
        <translation>Une clé de TabbyAPI ne contient que des lettres et des chiffres.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>Give a port from 1 to 65535.</source>
        <translation>Indiquez un port de 1 à 65535.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>Name one with “-m MODEL”.</source>
        <translation>Indiquez-en un avec « -m MODEL ».</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>Name the Python in the folder “venv” of its checkout.</source>
        <translation>Indiquez le Python du dossier « venv » de son code.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>{0} is not a port.</source>
        <translation>{0} n’est pas un port.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>{0} is not the Python of a TabbyAPI.</source>
        <translation>{0} n’est pas le Python d’une TabbyAPI.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>{0} needs a model.</source>
        <translation>{0} a besoin d’un modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>Start it again.</source>
        <translation>Relancez-le.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>A program that you have: “--from FILE”.</source>
        <translation>Un programme que vous avez : « --from FILE ».</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Choose another version, or install a program that you have: “--from FILE”.</source>
        <translation>Choisissez une autre version, ou installez un programme que vous avez : « --from FILE ».</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Choose another version, or “--from FILE”.</source>
        <translation>Choisissez une autre version, ou « --from FILE ».</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Choose one of: {0}.</source>
        <translation>Choisissez parmi : {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>It runs on the processor, although there is {0}{1}.</source>
        <translation>Il tourne sur le processeur, bien qu’il y ait {0}{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Metal uses the GPU of this Mac.</source>
        <translation>Metal utilise le GPU de ce Mac.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>No GPU that it could use was found: it runs on the processor{0}.</source>
        <translation>Aucun GPU utilisable trouvé : il tourne sur le processeur{0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>There is no variant “{0}”.</source>
        <translation>Il n’y a pas de variante « {0} ».</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Vulkan's loader is not installed</source>
        <translation>le chargeur de Vulkan n’est pas installé</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>You chose it.</source>
        <translation>Vous l’avez choisi.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>it is built for one generation of GPUs, and that of this one is unknown</source>
        <translation>il est fait pour une génération de GPU, et celle-ci est inconnue</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>it needs glibc {0} or newer, and this system has {1}</source>
        <translation>il faut glibc {0} ou plus récente, et ce système a {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>nobody has written down which driver {0} needs</source>
        <translation>personne n’a noté quel pilote {0} demande</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>none of its builds is for a GPU of compute capability {0}</source>
        <translation>aucune version n’est pour un GPU de capacité de calcul {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>the list gives another hash than the one known of this release</source>
        <translation>la liste donne une autre somme que celle connue pour cette version</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>the list has no hash for {0}</source>
        <translation>la liste n’a pas de somme pour {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>there is none for {0} on {1} {2}</source>
        <translation>il n’y en a pas pour {0} sur {1} {2}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>this release has no file for {0}</source>
        <translation>cette version n’a pas de fichier pour {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} does not fit this computer: {1}</source>
        <translation>{0} ne convient pas à cet ordinateur : {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} has no code for GPUs before compute capability {1}, and this one has {2}</source>
        <translation>{0} n’a pas de code pour les GPU d’avant la capacité de calcul {1}, et celui-ci a {2}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} lacks its companion, CUDA's runtime, without which it would use the processor unsaid</source>
        <translation>il manque à {0} l’environnement CUDA, sans lequel il utiliserait le processeur sans le dire</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} needs a GPU of {1}, and none was found</source>
        <translation>{0} a besoin d’un GPU {1}, et aucun n’a été trouvé</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} needs driver {1} or newer, and this computer has {2}</source>
        <translation>{0} a besoin du pilote {1} ou plus récent, et cet ordinateur a {2}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} needs the vendor's driver, and none was found</source>
        <translation>{0} a besoin du pilote du fabricant, et aucun n’a été trouvé</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} with driver {1}: {2}, the newest that it takes.</source>
        <translation>{0} avec le pilote {1} : {2}, le plus récent qu’il accepte.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0}: Vulkan uses it without libraries of its maker{1}.</source>
        <translation>{0} : Vulkan l’utilise sans bibliothèques du fabricant{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>its makers offer no programs</source>
        <translation>ses auteurs ne proposent pas de programmes</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <location filename="hexalogue/services/engines.py"/>
        <source>Choose one of {0}.</source>
        <translation>Choisissez parmi : {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>Leave it out, or install a version that knows it.</source>
        <translation>Retirez-le, ou installez une version qui le connaît.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>Leave it out. To open an engine to others, “hexalogue serve” does it with a key.</source>
        <translation>Retirez-le. Pour ouvrir un moteur à d’autres, « hexalogue serve » le fait avec une clé.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>This build does not know “{0}”.</source>
        <translation>Cette version ne connaît pas « {0} ».</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>“{0}” is not taken: where an engine listens, what it serves and may do is set by Hexalogue.</source>
        <translation>« {0} » n’est pas accepté : où un moteur écoute, ce qu’il sert et ce qu’il peut faire, c’est Hexalogue qui le fixe.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <source>The engine {0} did not start. {1}</source>
        <translation>Le moteur {0} n’a pas démarré. {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <source>The engine {0} stopped. {1}</source>
        <translation>Le moteur {0} s’est arrêté. {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <source>exit code 0x{0}</source>
        <translation>code de sortie 0x{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>its program could not be run</source>
        <translation>son programme n’a pas pu être lancé</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>delivered by the package {0}</source>
        <translation>fourni par le paquet {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>found at {0}</source>
        <translation>trouvé dans {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} does not run: {1}</source>
        <translation>{0} ne tourne pas : {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} may not be run.</source>
        <translation>{0} n’a pas le droit d’être lancé.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} names {1}, which is no program that may be run.</source>
        <translation>{0} désigne {1}, qui n’est pas un programme exécutable.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} of the package {1}</source>
        <translation>{0} du paquet {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>An NVIDIA GPU is here, but NVIDIA's driver is not installed, so it cannot be used.</source>
        <translation>Un GPU NVIDIA est là, mais son pilote n’est pas installé, il ne peut donc pas servir.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>NVIDIA's driver is installed but does not answer ({0}): restart the computer.</source>
        <translation>Le pilote NVIDIA est installé mais ne répond pas ({0}) : redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>NVIDIA's driver is installed, but it finds no GPU.</source>
        <translation>Le pilote NVIDIA est installé, mais ne trouve aucun GPU.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>No GPU was found; models run on the processor.</source>
        <translation>Aucun GPU trouvé ; les modèles tournent sur le processeur.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>No NVIDIA driver is installed, so no NVIDIA GPU can be used.</source>
        <translation>Aucun pilote NVIDIA n’est installé, aucun GPU NVIDIA ne peut donc servir.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it answers something else</source>
        <translation>il répond autre chose</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it can be asked</source>
        <translation>on peut l’interroger</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it loads its model</source>
        <translation>il charge son modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it takes a connection and does not answer</source>
        <translation>il accepte la connexion et ne répond pas</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>nobody listens</source>
        <translation>rien n’écoute</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/home.py"/>
        <source>Taking {0} {1} into use</source>
        <translation>Mise en service de {0} {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/home.py"/>
        <source>The program of {0} is not there any more.</source>
        <translation>Le programme de {0} n’est plus là.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/home.py"/>
        <source>What was in use before stays. {0}</source>
        <translation>Ce qui servait avant reste. {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>The engine {0} did not start.</source>
        <translation>Le moteur {0} n’a pas démarré.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>What the keeper wrote cannot be read.</source>
        <translation>Ce que le gardien a écrit est illisible.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>its keeper could not be started ({0})</source>
        <translation>son gardien n’a pas pu être lancé ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>its keeper ended before it was ready (exit code {0})</source>
        <translation>son gardien s’est terminé avant qu’il soit prêt (code de sortie {0})</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>its keeper has not said anything for an hour</source>
        <translation>son gardien n’a rien dit depuis une heure</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/machine.py"/>
        <source>This Linux has another C library than the builds are made for; they will not run.</source>
        <translation>Ce Linux a une autre bibliothèque C que celle des versions proposées ; elles ne tourneront pas.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/machine.py"/>
        <source>This system does not tell what the processor can; builds for all processors are chosen.</source>
        <translation>Ce système ne dit pas ce que peut le processeur ; des versions pour tous les processeurs sont choisies.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/machine.py"/>
        <source>Vulkan's loader is not installed, so no Vulkan build can use a GPU.</source>
        <translation>Le chargeur de Vulkan n’est pas installé, aucune version Vulkan ne peut donc utiliser un GPU.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/measuring.py"/>
        <source>it gave fewer than two words</source>
        <translation>il a donné moins de deux mots</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Asking {0} for one token</source>
        <translation>Demande d’un token à {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Asking {0} what it is</source>
        <translation>Demande à {0} ce qu’il est</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Install what the message names or a newer driver of the GPU, or install the build for the processor: “hexalogue engines install {0} --variant cpu”.</source>
        <translation>Installez ce que nomme le message ou un pilote de GPU plus récent, ou la version pour le processeur : « hexalogue engines install {0} --variant cpu ».</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Looking for a device that computes with {0}</source>
        <translation>Recherche d’un périphérique qui calcule avec {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it computes with {0} and finds no device for it</source>
        <translation>il calcule avec {0} et ne trouve aucun périphérique pour cela</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it could not list its devices: {0}</source>
        <translation>il n’a pas pu lister ses périphériques : {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it did not answer within {0} seconds</source>
        <translation>il n’a pas répondu en {0} secondes</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it ended with {0}</source>
        <translation>il s’est terminé avec {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it runs; it names no version</source>
        <translation>il tourne ; il ne donne pas de version</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>its program could not be run ({0})</source>
        <translation>son programme n’a pas pu être lancé ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>the processor only</source>
        <translation>le processeur seul</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>{0} arguments</source>
        <translation>{0} arguments</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/records.py"/>
        <source>Wait until that has finished, then try again.</source>
        <translation>Attendez que ce soit fini, puis réessayez.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/records.py"/>
        <source>{0} is just being installed, here or by another Hexalogue</source>
        <translation>{0} est en cours d’installation, ici ou par un autre Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_lines.py"/>
        <source>its machine is not there any more</source>
        <translation>sa machine n’est plus là</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_lines.py"/>
        <source>its worker ended</source>
        <translation>son nœud s’est terminé</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>1 device</source>
        <translation>1 périphérique</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>A worker serves one head at a time. Stop the other one, or start the worker on that machine again.</source>
        <translation>Un nœud ne sert qu’un nœud principal à la fois. Arrêtez l’autre, ou relancez le nœud sur cette machine.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Check the port: a worker listens on {0} unless it was told otherwise.</source>
        <translation>Vérifiez le port : un nœud écoute sur {0} sauf indication contraire.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Give that machine an IPv4 address in your network.</source>
        <translation>Donnez à cette machine une adresse IPv4 dans votre réseau.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Install the same build of llama.cpp on every machine, then start the worker there again.</source>
        <translation>Installez la même version de llama.cpp sur chaque machine, puis relancez-y le nœud.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Switch it on and start “ggml-rpc-server -H ADDRESS -p {0}” there; let its firewall take connections to port {1} from this computer. A worker that another head has for long takes none, too.</source>
        <translation>Allumez-le et lancez-y « ggml-rpc-server -H ADDRESS -p {0} » ; son pare-feu doit laisser passer les connexions au port {1} depuis cet ordinateur. Un nœud qu’un autre nœud principal occupe longtemps n’en accepte pas non plus.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>it hangs up in the middle of its answer</source>
        <translation>il raccroche au milieu de sa réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>it hangs up without a word</source>
        <translation>il raccroche sans un mot</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>it stops in the middle of its answer</source>
        <translation>il s’arrête au milieu de sa réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>nothing listens on that port</source>
        <translation>rien n’écoute sur ce port</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>there is no way to it</source>
        <translation>il n’y a pas de chemin jusqu’à lui</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} cannot be reached: {1}.</source>
        <translation>{0} ne peut pas être joint : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} cannot take part: {1}.</source>
        <translation>{0} ne peut pas participer : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} devices</source>
        <translation>{0} périphériques</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} has only an IPv6 address, and llama.cpp's RPC connects to IPv4 addresses only.</source>
        <translation>{0} n’a qu’une adresse IPv6, et le RPC de llama.cpp ne se connecte qu’à des adresses IPv4.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} is no worker: {1}.</source>
        <translation>{0} n’est pas un nœud : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} is ready with {1}.</source>
        <translation>{0} est prêt, avec {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} takes the connection and says nothing: another head uses it, or it hangs.</source>
        <translation>{0} accepte la connexion et ne dit rien : un autre nœud principal l’utilise, ou il est bloqué.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <location filename="hexalogue/wire/causes.py"/>
        <location filename="hexalogue/wire/guard.py"/>
        <source>its name was not found</source>
        <translation>son nom n’a pas été trouvé</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>a web server answers there</source>
        <translation>un serveur web y répond</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>an SSH server answers there</source>
        <translation>un serveur SSH y répond</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>it calls itself version {0}</source>
        <translation>il se dit de version {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>it claims more memory than there can be</source>
        <translation>il annonce plus de mémoire qu’il ne peut y en avoir</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>it claims {0} devices</source>
        <translation>il annonce {0} périphériques</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>what answers there is not llama.cpp's RPC</source>
        <translation>ce qui y répond n’est pas le RPC de llama.cpp</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>A device is named as in CUDA0.</source>
        <translation>Un périphérique se nomme comme CUDA0.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>A worker has a port from 1 to 65535 and 1 to {0} threads, not {1} and {2}.</source>
        <translation>Un nœud a un port de 1 à 65535 et de 1 à {0} fils, pas {1} et {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>Correct the number.</source>
        <translation>Corrigez le nombre.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>Name one of its own addresses in your network.</source>
        <translation>Indiquez une de ses adresses dans votre réseau.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>port {0} is taken</source>
        <translation>le port {0} est pris</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>{0} is no address of this computer.</source>
        <translation>{0} n’est pas une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>“llama-server --list-devices” lists their names.</source>
        <translation>« llama-server --list-devices » liste leurs noms.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source> with the libraries beside it</source>
        <translation> avec les bibliothèques à côté</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Comparing the checksum of {0}</source>
        <translation>Comparaison de la somme de contrôle de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Download it again.</source>
        <translation>Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Looking for {0} in {1}</source>
        <translation>Recherche de {0} dans {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Name another file.</source>
        <translation>Indiquez un autre fichier.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Name the program itself.</source>
        <translation>Indiquez le programme lui-même.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Opening {0}</source>
        <translation>Ouverture de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>a part of the download is missing</source>
        <translation>une partie du téléchargement manque</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>it is neither an archive nor a program that may be run</source>
        <translation>ce n’est ni une archive ni un programme qui puisse être lancé</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>nothing was downloaded</source>
        <translation>rien n’a été téléchargé</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>taken from {0}</source>
        <translation>pris de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>the list gives no checksum for {0}</source>
        <translation>la liste ne donne pas de somme de contrôle pour {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>there is no {0} in it</source>
        <translation>il n’y a pas de {0} dedans</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>used where it lies{0}</source>
        <translation>utilisé là où il est{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Choose another version.</source>
        <translation>Choisissez une autre version.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>Another Hexalogue asks it to stop.</source>
        <translation>Un autre Hexalogue lui demande de s’arrêter.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It has stopped.</source>
        <translation>Il s’est arrêté.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It is asked to stop.</source>
        <translation>On lui demande de s’arrêter.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It listens, and loads its model.</source>
        <translation>Il écoute et charge son modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It runs, but its health check has failed several times in a row.</source>
        <translation>Il tourne, mais son contrôle a échoué plusieurs fois de suite.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>Nobody asked it anything for {0} s: it is stopped, and its memory is free.</source>
        <translation>Personne ne lui a rien demandé pendant {0} s : il est arrêté et sa mémoire est libre.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>it was stopped meanwhile</source>
        <translation>il a été arrêté entre-temps</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/tether.py"/>
        <source>it may not be run</source>
        <translation>il n’a pas le droit d’être lancé</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/tether.py"/>
        <source>there is no such program</source>
        <translation>il n’y a pas de tel programme</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it answered with something else than a token (status {0})</source>
        <translation>il a répondu autre chose qu’un token (état {0})</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it answered “{0}”</source>
        <translation>il a répondu « {0} »</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it ended while it loaded a small model</source>
        <translation>il s’est arrêté en chargeant un petit modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it ended while it was asked for a token</source>
        <translation>il s’est arrêté pendant la demande d’un token</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it gave no answer</source>
        <translation>il n’a pas donné de réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it heard “{0}”</source>
        <translation>il a entendu « {0} »</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it thought “{0}”</source>
        <translation>il a pensé « {0} »</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it was not ready within {0} seconds</source>
        <translation>il n’était pas prêt après {0} secondes</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>its answer could not be read</source>
        <translation>sa réponse était illisible</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>not asked: there is no small model for it on this computer yet</source>
        <translation>pas demandé : il n’y a pas encore de petit modèle pour lui sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>The build for the processor is used: none could be measured ({0}).</source>
        <translation>La version pour le processeur est utilisée : aucune n’a pu être mesurée ({0}).</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>as fast as any</source>
        <translation>aussi rapide que les autres</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>it gave no words</source>
        <translation>il n’a donné aucun mot</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>it was not done within {0} s</source>
        <translation>ce n’était pas fini en {0} s</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>the fastest that is right</source>
        <translation>le plus rapide qui soit juste</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} is used, {1}: {2} with the starter model ({3}).</source>
        <translation>{0} est utilisé, {1} : {2} avec le modèle de départ ({3}).</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} is used: {1} with the starter model, and nothing else to compare it with.</source>
        <translation>{0} est utilisé : {1} avec le modèle de départ, et rien d’autre à comparer.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} tokens a second</source>
        <translation>{0} tokens par seconde</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} {1}, and wrong words</source>
        <translation>{0} {1}, et des mots faux</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>; {0} is kept to go back to.</source>
        <translation> ; {0} est gardé pour y revenir.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>The record of what is installed {0}, and was put together from what lies on the disk.{1}</source>
        <translation>Le registre de ce qui est installé {0}, et a été refait d’après ce qui est sur le disque.{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>a build without a version</source>
        <translation>une version sans numéro</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>was damaged</source>
        <translation>était endommagé</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>was lost</source>
        <translation>était perdu</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} did not work ({1}); {2} is in use again.</source>
        <translation>{0} n’a pas fonctionné ({1}) ; {2} est de nouveau en service.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} is in use again instead of {1}.</source>
        <translation>{0} est de nouveau en service à la place de {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} was installed</source>
        <translation>{0} a été installé</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} was not installed: {1}</source>
        <translation>{0} n’a pas été installé : {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Check the address: the dashboard listens on port {0} unless it was told otherwise.</source>
        <translation>Vérifiez l’adresse : le tableau de bord écoute sur le port {0}, sauf réglage contraire.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Check the address: vLLM listens on port {0} unless it was told otherwise.</source>
        <translation>Vérifiez l’adresse : vLLM écoute sur le port {0}, sauf réglage contraire.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>It listens on the head itself only, which is right. To look from here: “{0}”, then ask 127.0.0.1.</source>
        <translation>Il n’écoute que sur le nœud principal lui-même, et c’est bien ainsi. Pour regarder d’ici : « {0} », puis interrogez 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>It was started with a token. Put it into RAY_AUTH_TOKEN here.</source>
        <translation>Il a été démarré avec un jeton. Mettez-le ici dans RAY_AUTH_TOKEN.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Look at the log of “vllm serve” on {0}: when a node is lost, start it anew.</source>
        <translation>Consultez le journal de « vllm serve » sur {0} : si un nœud est perdu, redémarrez-le.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray has lost {0}.</source>
        <translation>Ray a perdu {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray has {0} machines, and all of them live.</source>
        <translation>Ray a {0} machines, et toutes sont actives.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray names no machines.</source>
        <translation>Ray n’indique aucune machine.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray's dashboard cannot be asked: {0}</source>
        <translation>Le tableau de bord de Ray ne peut pas être interrogé : {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray's dashboard wants its token.</source>
        <translation>Le tableau de bord de Ray demande son jeton.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Run “ray start --address=HEAD:6379” on it again, then “vllm serve” on the head.</source>
        <translation>Exécutez-y de nouveau « ray start --address=HEAD:6379 », puis « vllm serve » sur le nœud principal.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Start “vllm serve” on {0}, and let its firewall take connections to port {1}.</source>
        <translation>Lancez « vllm serve » sur {0} et autorisez dans son pare-feu les connexions au port {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Store the key that it was started with ({0} there): hexalogue keys set.</source>
        <translation>Enregistrez la clé avec laquelle il a été démarré ({0} là-bas) : hexalogue keys set.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>vLLM at {0} answers.</source>
        <translation>vLLM sur {0} répond.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>vLLM at {0} is not well (status {1}).</source>
        <translation>vLLM sur {0} ne va pas bien (état {1}).</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>vLLM at {0} refuses the key.</source>
        <translation>vLLM sur {0} refuse la clé.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>waiting for its answer</source>
        <translation>en attente de sa réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>{0} is not Ray's dashboard.</source>
        <translation>{0} n’est pas le tableau de bord de Ray.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>{0} lists no models as vLLM does.</source>
        <translation>{0} ne liste pas de modèles comme le fait vLLM.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>a value has the unknown type {0}</source>
        <translation>une valeur a le type inconnu {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it claims {0} tensors and {1} keys</source>
        <translation>il prétend avoir {0} tenseurs et {1} clés</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it does not begin like one</source>
        <translation>il ne commence pas comme tel</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is a web page</source>
        <translation>c’est une page web</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is in the format that GGUF replaced in 2023</source>
        <translation>il est au format que GGUF a remplacé en 2023</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is only a Git LFS pointer to the model</source>
        <translation>ce n’est qu’un pointeur Git LFS vers le modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it was made for big-endian computers</source>
        <translation>il a été fait pour des ordinateurs big-endian</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>its alignment is {0}</source>
        <translation>son alignement est {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>its format version 1 is no longer read by any engine</source>
        <translation>sa version 1 du format n’est plus lue par aucun moteur</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>its format version {0} is not known</source>
        <translation>sa version {0} du format n’est pas connue</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the key “{0}” is empty or there twice</source>
        <translation>la clé « {0} » est vide ou en double</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the list “{0}” claims {1} entries</source>
        <translation>la liste « {0} » prétend avoir {1} entrées</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the rows of the tensor “{0}” do not fill whole blocks</source>
        <translation>les lignes du tenseur « {0} » ne remplissent pas des blocs entiers</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor name “{0}” is too long or there twice</source>
        <translation>le nom de tenseur « {0} » est trop long ou en double</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” claims {1} dimensions</source>
        <translation>le tenseur « {0} » prétend avoir {1} dimensions</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” does not begin where the one before it ends</source>
        <translation>le tenseur « {0} » ne commence pas où finit le précédent</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” has the number format {1}, which this version's engine does not know</source>
        <translation>le tenseur « {0} » a le format de nombres {1}, que le moteur de cette version ne connaît pas</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” is larger than any computer</source>
        <translation>le tenseur « {0} » est plus grand que tout ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_bytes.py"/>
        <source>a text claims to be {0} bytes long</source>
        <translation>un texte prétend faire {0} octets</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>an engine can load “{0}”, but it cannot chat</source>
        <translation>un moteur peut charger « {0} », mais il ne sait pas discuter</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it does not name its architecture</source>
        <translation>il ne nomme pas son architecture</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it holds a vocabulary and no weights</source>
        <translation>il contient un vocabulaire et aucun poids</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it is not a whole model but its “{0}”</source>
        <translation>ce n’est pas un modèle entier mais son « {0} »</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it is one part of {0} and the others are not beside it under its name</source>
        <translation>c’est une partie de {0} et les autres ne sont pas à côté sous son nom</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it is only the part of a model that sees or hears</source>
        <translation>ce n’est que la partie d’un modèle qui voit ou entend</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it makes embeddings and cannot chat</source>
        <translation>il fait des embeddings et ne sait pas discuter</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>its parts that see or hear are in the same file, which only Ollama's own engine reads</source>
        <translation>ses parties qui voient ou entendent sont dans le même fichier, que seul le moteur d’Ollama sait lire</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>{0} is not the part that its name says</source>
        <translation>{0} n’est pas la partie que dit son nom</translation>
    </message>
    <message>
        <location filename="hexalogue/models/judging.py"/>
        <source>Download the missing parts, or delete the others.</source>
        <translation>Téléchargez les parties manquantes, ou supprimez les autres.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/judging.py"/>
        <source>It lets a model see or hear, and that model is not here: download the model of the same repository.</source>
        <translation>Il permet à un modèle de voir ou d’entendre, et ce modèle n’est pas là : téléchargez le modèle du même dépôt.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/judging.py"/>
        <source>It makes vectors for searching, and cannot chat.</source>
        <translation>Il fait des vecteurs pour la recherche et ne peut pas discuter.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>Deleted models are kept for a week; download it again.</source>
        <translation>Les modèles supprimés sont gardés une semaine ; téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>Remove it in the application it belongs to; the starter goes with the installation.</source>
        <translation>Retirez-le dans l’application à qui il appartient ; celui de départ part avec l’installation.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>There is not {0} any more.</source>
        <translation>{0} n’existe plus.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>a deleted model</source>
        <translation>un modèle supprimé</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>a deleted model called “{0}”</source>
        <translation>un modèle supprimé nommé « {0} »</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>its path leads nowhere</source>
        <translation>son chemin ne mène nulle part</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>there is no GGUF file in this folder</source>
        <translation>il n’y a pas de fichier GGUF dans ce dossier</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>“{0}” is not a model that Hexalogue stores.</source>
        <translation>« {0} » n’est pas un modèle gardé par Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/names.py"/>
        <source>Write hf:ORG/REPO/FILE, where FILE ends in .gguf, as the hub's pages show it.</source>
        <translation>Écrivez hf:ORG/REPO/FILE, où FILE finit par .gguf, comme le montrent les pages du dépôt.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/names.py"/>
        <source>“{0}” is not the name of a .gguf file on the hub.</source>
        <translation>« {0} » n’est pas le nom d’un fichier .gguf du dépôt.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/names.py"/>
        <source>“{0}” names no file on the hub.</source>
        <translation>« {0} » ne désigne aucun fichier du dépôt.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/parts.py"/>
        <source> and {0} more</source>
        <translation> et {0} de plus</translation>
    </message>
    <message>
        <location filename="hexalogue/models/parts.py"/>
        <source>it was split into {0} parts, and there is no {1}{2} beside it</source>
        <translation>il a été coupé en {0} parties, et {1}{2} n’est pas à côté</translation>
    </message>
    <message>
        <location filename="hexalogue/models/plans.py"/>
        <source>Install Hexalogue again, or choose another model.</source>
        <translation>Réinstallez Hexalogue, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/plans.py"/>
        <source>{0} comes with the installation and cannot be downloaded.</source>
        <translation>{0} vient avec l’installation et ne peut pas être téléchargé.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/speech.py"/>
        <source>Name one of those that can be downloaded, such as base or small, or a ggml-….bin file.</source>
        <translation>Indiquez-en un à télécharger, comme base ou small, ou un fichier ggml-….bin.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/speech.py"/>
        <source>{0} is no model of whisper.cpp.</source>
        <translation>{0} n’est pas un modèle de whisper.cpp.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/trash.py"/>
        <source>Delete {0} first, if it is the other one that you want.</source>
        <translation>Supprimez d’abord {0}, si c’est l’autre que vous voulez.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/trash.py"/>
        <source>{0} cannot be brought back: {1} is there again.</source>
        <translation>{0} ne peut pas être rétabli : {1} est de nouveau là.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/activity_downloads.py"/>
        <source>Checking that it is whole</source>
        <translation>Vérification de l’intégrité</translation>
    </message>
    <message>
        <location filename="hexalogue/services/activity_downloads.py"/>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="hexalogue/services/activity_downloads.py"/>
        <source>File {0} of {1}</source>
        <translation>Fichier {0} sur {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/asking.py"/>
        <source>none is on this computer, and {0}{1}</source>
        <translation>aucun n’est sur cet ordinateur, et {0}{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>Cut out the part you mean.</source>
        <translation>Découpez la partie qui vous intéresse.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>Give a file of plain text (UTF-8), an image or a PDF.</source>
        <translation>Donnez un fichier de texte brut (UTF-8), une image ou un PDF.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} could not be read: it is not a file.</source>
        <translation>{0} n’a pas pu être lu : ce n’est pas un fichier.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} could not be read: {1}.</source>
        <translation>{0} n’a pas pu être lu : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} is not a text file.</source>
        <translation>{0} n’est pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} is too large to be sent with a question.</source>
        <translation>{0} est trop grand pour être envoyé avec une question.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>Add one: hexalogue peers add HOST.</source>
        <translation>Ajoutez-en un : hexalogue peers add HOST.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>The layers go to {0}.</source>
        <translation>Les couches vont à {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>it was given no workers</source>
        <translation>aucun nœud ne lui a été donné</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>{0}, and without it the model does not fit. {1}</source>
        <translation>{0}, et sans lui le modèle ne tient pas. {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>It answers again by now, and is used from the next start.</source>
        <translation>Il répond à nouveau et servira dès le prochain démarrage.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>What had arrived is kept. It goes on without that computer where the model fits. {0}</source>
        <translation>Ce qui était arrivé est gardé. Cela continue sans cet ordinateur là où le modèle tient. {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>llama-server did not reach it</source>
        <translation>llama-server ne l’a pas atteint</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_head.py"/>
        <source>It answers again, on port {0}.</source>
        <translation>Il répond à nouveau, sur le port {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_head.py"/>
        <source>it loses its workers again and again although all of them answer</source>
        <translation>il perd sans cesse ses nœuds alors que tous répondent</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_head.py"/>
        <source>{0} waits for a worker that is gone, and is ended.</source>
        <translation>{0} attend un nœud disparu, et est arrêté.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_record.py"/>
        <source>Stop and start to use it.</source>
        <translation>Arrêtez et relancez pour l’utiliser.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_record.py"/>
        <source>{0} answers again. It is used from the next start.</source>
        <translation>{0} répond à nouveau. Il servira dès le prochain démarrage.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_record.py"/>
        <source>{0} is missing: {1}.</source>
        <translation>{0} manque : {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>Add one with “hexalogue peers add HOST”.</source>
        <translation>Ajoutez-en un avec « hexalogue peers add HOST ».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>Install llama-server first: its archive holds the worker. Run “hexalogue engines”.</source>
        <translation>Installez d’abord llama-server : son archive contient le nœud. Lancez « hexalogue engines ».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>No worker is named yet.</source>
        <translation>Aucun nœud n’est encore nommé.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>There are several workers</source>
        <translation>Il y a plusieurs nœuds</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>There is no worker</source>
        <translation>Il n’y a aucun nœud</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>Write it with its port. Known: {0}.</source>
        <translation>Écrivez-le avec son port. Connus : {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>for workers</source>
        <translation>pour les nœuds</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>{0} computes for this computer now.</source>
        <translation>{0} calcule maintenant pour cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>Download a model first.</source>
        <translation>Téléchargez d’abord un modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>No model is here to try the engine with.</source>
        <translation>Aucun modèle n’est là pour essayer le moteur.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The built-in engine answers with {0}.</source>
        <translation>Le moteur intégré répond avec {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The built-in engine loads {0}.</source>
        <translation>Le moteur intégré charge {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The conversations are readable ({0}).</source>
        <translation>Les conversations sont lisibles ({0}).</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The model hub {0} answers.</source>
        <translation>Le dépôt de modèles {0} répond.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The settings are readable.</source>
        <translation>Les réglages sont lisibles.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>{0} can be written.</source>
        <translation>On peut écrire dans {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>its parts</source>
        <translation>ses éléments</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>keys and providers</source>
        <translation>clés et fournisseurs</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the built-in engine</source>
        <translation>le moteur intégré</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the engines</source>
        <translation>les moteurs</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the folders</source>
        <translation>les dossiers</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the models</source>
        <translation>les modèles</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>what is kept</source>
        <translation>ce qui est gardé</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source> {0} more mistakes are there.</source>
        <translation> Il y a {0} autres erreurs.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>, and {0} of swap</source>
        <translation>, et {0} d’échange</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>, driver {0}</source>
        <translation>, pilote {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>, driver {0}, CUDA up to {1}</source>
        <translation>, pilote {0}, CUDA jusqu’à {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>1 usable model is here: {0}.</source>
        <translation>1 modèle utilisable est là : {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>A window can be shown.</source>
        <translation>Une fenêtre peut être affichée.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Build the engine for this processor: HEXALOGUE_NATIVE_FLAGS=-DGGML_AVX2=OFF make native.</source>
        <translation>Compilez le moteur pour ce processeur : HEXALOGUE_NATIVE_FLAGS=-DGGML_AVX2=OFF make native.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Close other programs.</source>
        <translation>Fermez d’autres programmes.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Close programs that use the GPU: games, browsers, other engines.</source>
        <translation>Fermez les programmes qui utilisent le GPU : jeux, navigateurs, autres moteurs.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Free some space on that disk.</source>
        <translation>Libérez de la place sur ce disque.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0} (driver {1}).</source>
        <translation>Carte graphique : {0} (pilote {1}).</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0} (driver {1}, CUDA up to {2}).</source>
        <translation>Carte graphique : {0} (pilote {1}, CUDA jusqu’à {2}).</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0}, {1} of memory{2}.</source>
        <translation>Carte graphique : {0}, {1} de mémoire{2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0}, {1} of {2} are free{3}.</source>
        <translation>Carte graphique : {0}, {1} sur {2} sont libres{3}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0}.</source>
        <translation>Carte graphique : {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Install NVIDIA's driver; until then models run on the processor, or through Vulkan.</source>
        <translation>Installez le pilote NVIDIA ; d’ici là les modèles tournent sur le processeur, ou via Vulkan.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Keys are kept in the system's keychain.</source>
        <translation>Les clés sont gardées dans le trousseau du système.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>No usable model is on this computer.</source>
        <translation>Aucun modèle utilisable n’est sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Only the stop-gap {0} is here: often wrong.</source>
        <translation>Seul le provisoire {0} est là : souvent faux.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Open Hexalogue while online, or run “hexalogue models pull {0}”.</source>
        <translation>Ouvrez Hexalogue en ligne, ou lancez « hexalogue models pull {0} ».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Processor: {0}, 1 core.</source>
        <translation>Processeur : {0}, 1 cœur.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Processor: {0}, {1} cores.</source>
        <translation>Processeur : {0}, {1} cœurs.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Run “make setup” again.</source>
        <translation>Relancez « make setup ».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>The processor {0} is without AVX2, which the usual build needs.</source>
        <translation>Le processeur {0} n’a pas AVX2, que la version usuelle demande.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>The providers are readable.</source>
        <translation>Les fournisseurs sont lisibles.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>There is no display; use the command line (hexalogue ask).</source>
        <translation>Il n’y a pas d’écran ; utilisez la ligne de commande (hexalogue ask).</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} are free on the disk that holds the models</source>
        <translation>{0} sont libres sur le disque des modèles</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} is here without NVIDIA's driver.</source>
        <translation>{0} est là sans le pilote NVIDIA.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} of {1} memory are free</source>
        <translation>{0} sur {1} de mémoire sont libres</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} usable models are here; {1} answers first.</source>
        <translation>{0} modèles utilisables sont là ; {1} répond en premier.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} {1} is installed.</source>
        <translation>{0} {1} est installé.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0}: little for a model.</source>
        <translation>{0} : peu pour un modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0} is not installed.</source>
        <translation>{0} n’est pas installé.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source> on port {0}</source>
        <translation> sur le port {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source> with {0}</source>
        <translation> avec {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>, and computes on {0}</source>
        <translation>, et calcule sur {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>, {0} of memory</source>
        <translation>, {0} de mémoire</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>1 engine</source>
        <translation>1 moteur</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Install Vulkan's loader (Debian and Ubuntu: libvulkan1), which comes with most GPU drivers.</source>
        <translation>Installez le chargeur de Vulkan (Debian et Ubuntu : libvulkan1), fourni avec la plupart des pilotes de GPU.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Look into its log with “hexalogue engines logs {0}”.</source>
        <translation>Regardez son journal avec « hexalogue engines logs {0} ».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Run “hexalogue engines install {0}” to get the build for the GPU.</source>
        <translation>Lancez « hexalogue engines install {0} » pour obtenir la version GPU.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Run “hexalogue engines install {0}” to have it.</source>
        <translation>Lancez « hexalogue engines install {0} » pour l’avoir.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Start the worker there, then try again.</source>
        <translation>Lancez-y le nœud, puis réessayez.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>found in a Python package</source>
        <translation>trouvé dans un paquet Python</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>found on the search path</source>
        <translation>trouvé sur le chemin de recherche</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>installed from a file</source>
        <translation>installé depuis un fichier</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is loading</source>
        <translation>charge</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is ready</source>
        <translation>est prêt</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is stopped</source>
        <translation>est arrêté</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is stopping</source>
        <translation>s’arrête</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>runs, with limits</source>
        <translation>tourne, avec des limites</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0} engines</source>
        <translation>{0} moteurs</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0} of a Hexalogue that was killed still ran; ended now.</source>
        <translation>{0} d’un Hexalogue tué tournait encore ; arrêté maintenant.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0}, but Vulkan's loader is missing: it uses the processor.</source>
        <translation>{0}, mais le chargeur de Vulkan manque : il utilise le processeur.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0}; it leaves {1} unused.</source>
        <translation>{0} ; il laisse {1} inutilisé.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_report.py"/>
        <source>Hexalogue, what the doctor found</source>
        <translation>Hexalogue : ce que le diagnostic a trouvé</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Asking for the releases of {0}</source>
        <translation>Recherche des versions de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Choose another version, or install from a file that you trust: “--from FILE”.</source>
        <translation>Choisissez une autre version, ou installez depuis un fichier de confiance : « --from FILE ».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Install a program that you have with “--from FILE”</source>
        <translation>Installez un programme que vous avez avec « --from FILE »</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Measuring both for two seconds each</source>
        <translation>Mesure des deux, deux secondes chacun</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Nothing else fits this computer: {0} is used</source>
        <translation>Rien d’autre ne convient à cet ordinateur : {0} est utilisé</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>the list of releases gives no digest for {0}, so it could not be verified</source>
        <translation>la liste des versions ne donne pas de somme pour {0}, il n’a donc pas pu être vérifié</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>{0} {1} is in use again; {2} is not offered any more.</source>
        <translation>{0} {1} est de nouveau en service ; {2} n’est plus proposé.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>{0} {1} stays in use</source>
        <translation>{0} {1} reste en service</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>Checking the version of {0} before</source>
        <translation>Vérification de la version précédente de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>Version {0} ({1}) is in use.</source>
        <translation>La version {0} ({1}) est en service.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>Wait until that is done.</source>
        <translation>Attendez que ce soit fini.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>{0} is being installed already.</source>
        <translation>{0} est déjà en cours d’installation.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>{0}, the version before</source>
        <translation>{0}, la version précédente</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source> over several computers</source>
        <translation> sur plusieurs ordinateurs</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>Give it an address: [{0}] base_url in providers.toml.</source>
        <translation>Donnez-lui une adresse : [{0}] base_url dans providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>Run “hexalogue engines install {0}”. Meanwhile the engine inside Hexalogue answers.</source>
        <translation>Lancez « hexalogue engines install {0} ». En attendant, le moteur de Hexalogue répond.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>There is no engine “{0}”.</source>
        <translation>Il n’y a pas de moteur « {0} ».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>{0} Meanwhile the engine inside Hexalogue answers.</source>
        <translation>{0} En attendant, le moteur de Hexalogue répond.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>{0} {1} is installed; the first question starts it.</source>
        <translation>{0} {1} est installé ; la première question le démarre.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>GGUF file in {0} that can be chosen by its size</source>
        <translation>fichier GGUF dans {0} qui puisse être choisi par sa taille</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>The model hub</source>
        <translation>Le dépôt de modèles</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>file {0} in {1}</source>
        <translation>fichier {0} dans {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>part {0} of {1}</source>
        <translation>partie {0} de {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>there is no connection to it here</source>
        <translation>il n’y a pas de connexion vers lui ici</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>{0} {1} comes along: with it the model can see or hear.</source>
        <translation>{0} {1} vient avec : le modèle peut alors voir ou entendre.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>Name one of these with --label: {0}.</source>
        <translation>Indiquez-en une avec --label : {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>The key for {0} comes from the environment ({1}), which Hexalogue only reads.</source>
        <translation>La clé de {0} vient de l’environnement ({1}), que Hexalogue ne fait que lire.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>Unset {0} where it is set; or store a key, which then comes first.</source>
        <translation>Retirez {0} là où elle est réglée ; ou enregistrez une clé, qui passe alors d’abord.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>Use it as it is.</source>
        <translation>Utilisez-la telle quelle.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>{0} takes no key.</source>
        <translation>{0} ne prend pas de clé.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>“hexalogue keys” lists those that are.</source>
        <translation>« hexalogue keys » liste celles qui existent.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <location filename="hexalogue/vault/vault.py"/>
        <source>No key “{0}” is stored for {1}.</source>
        <translation>Aucune clé « {0} » n’est enregistrée pour {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/local_answering.py"/>
        <source>images or documents</source>
        <translation>des images ou documents</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Check that the server runs, and try again.</source>
        <translation>Vérifiez que le serveur tourne, puis réessayez.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>The provider has no name.</source>
        <translation>Le fournisseur n’a pas de nom.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Type how it is to be called.</source>
        <translation>Écrivez comment il doit s’appeler.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Type one such as http://192.168.1.20:8000/v1.</source>
        <translation>Écrivez-en une comme http://192.168.1.20:8000/v1.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Use {0} as its address.</source>
        <translation>Utilisez {0} comme adresse.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>{0} said nothing that makes sense for {1} s.</source>
        <translation>{0} n’a rien dit de sensé pendant {1} s.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>“{0}” is no address of a server.</source>
        <translation>« {0} » n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/providers.py"/>
        <source>{0} runs inside Hexalogue: there is no key and no address to check.</source>
        <translation>{0} tourne dans Hexalogue : il n’y a ni clé ni adresse à vérifier.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/proving.py"/>
        <source>it ended without a word</source>
        <translation>il s’est terminé sans un mot</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>a model on this computer has this name</source>
        <translation>un modèle de cet ordinateur porte ce nom</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>fallback {0}: </source>
        <translation>remplaçant {0} : </translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>the catalogue names this provider for the model</source>
        <translation>le catalogue désigne ce fournisseur pour le modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>the default: the best model on this computer</source>
        <translation>par défaut : le meilleur modèle de cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>the prefix “{0}” names the provider</source>
        <translation>le préfixe « {0} » désigne le fournisseur</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>{0}number {1} of the chain “{2}”: </source>
        <translation>{0}numéro {1} de la chaîne « {2} » : </translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>{0}the default you chose: </source>
        <translation>{0}votre choix par défaut : </translation>
    </message>
    <message>
        <location filename="hexalogue/services/setup.py"/>
        <source>Is it running?</source>
        <translation>Tourne-t-il ?</translation>
    </message>
    <message>
        <location filename="hexalogue/services/setup.py"/>
        <source>Nothing at {0} answered for {1} s.</source>
        <translation>Rien n’a répondu à {0} pendant {1} s.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_asking.py"/>
        <source>Check that it plays; with ffmpeg installed, every common format can be read.</source>
        <translation>Vérifiez qu’il se lit ; avec ffmpeg installé, tous les formats courants peuvent être lus.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_asking.py"/>
        <source>{0} cannot read this {1} file.</source>
        <translation>{0} ne peut pas lire ce fichier {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_engine.py"/>
        <source>Run “hexalogue engines install {0}”</source>
        <translation>Lancez « hexalogue engines install {0} »</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_engine.py"/>
        <source>{0}, or name a provider with “--provider”.</source>
        <translation>{0}, ou indiquez un fournisseur avec « --provider ».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_job.py"/>
        <source>Listening</source>
        <translation>Écoute en cours</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>Choose one of {0}, or name a ggml-….bin file.</source>
        <translation>Choisissez parmi {0}, ou indiquez un fichier ggml-….bin.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>The model {0} understands English only.</source>
        <translation>Le modèle {0} ne comprend que l’anglais.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>There is no model of speech called “{0}”.</source>
        <translation>Il n’y a pas de modèle de parole nommé « {0} ».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>Use “--model {0}”, which knows every language.</source>
        <translation>Utilisez « --model {0} », qui connaît toutes les langues.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>Name one of its models with “--model”.</source>
        <translation>Indiquez un de ses modèles avec « --model ».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>Reading the recording</source>
        <translation>Lecture de l’enregistrement</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>Starting the engine</source>
        <translation>Démarrage du moteur</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>it has gone</source>
        <translation>il n’est plus là</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>{0} has no usual model for recordings.</source>
        <translation>{0} n’a pas de modèle habituel pour les enregistrements.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>Close other windows of Hexalogue and programs that copy or synchronise this file, then try again.</source>
        <translation>Fermez les autres fenêtres de Hexalogue et les programmes qui copient ou synchronisent ce fichier, puis réessayez.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>Restart Hexalogue.</source>
        <translation>Redémarrez Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>Restart Hexalogue: it checks the file when it starts.</source>
        <translation>Redémarrez Hexalogue : il vérifie le fichier au démarrage.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>another program keeps it locked</source>
        <translation>un autre programme le verrouille</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>it could not be opened</source>
        <translation>il n’a pas pu être ouvert</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>it was moved or deleted while in use</source>
        <translation>il a été déplacé ou supprimé pendant son utilisation</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <location filename="hexalogue/store/opening.py"/>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>its contents are damaged</source>
        <translation>son contenu est endommagé</translation>
    </message>
    <message>
        <location filename="hexalogue/store/folders.py"/>
        <source>Install Hexalogue again.</source>
        <translation>Réinstallez Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/folders.py"/>
        <source>it is not part of this installation</source>
        <translation>il ne fait pas partie de cette installation</translation>
    </message>
    <message>
        <location filename="hexalogue/store/migrations.py"/>
        <source>Nothing in it was changed. Install the Hexalogue you had before, and report this.</source>
        <translation>Rien n’y a été changé. Installez le Hexalogue d’avant, et signalez ceci.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/migrations.py"/>
        <source>it could not be brought to format {0}</source>
        <translation>il n’a pas pu être converti au format {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/store/opening.py"/>
        <source>A new, empty one is begun.</source>
        <translation>Un nouveau, vide, est commencé.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>Correct {0} in {1} with an editor, or move the file away to begin without workers.</source>
        <translation>Corrigez {0} dans {1} avec un éditeur, ou déplacez le fichier pour commencer sans nœuds.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>is no worker: {0}</source>
        <translation>n’est pas un nœud : {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>must be a list of at most {0} tables</source>
        <translation>doit être une liste de {0} tables au plus</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>must be a whole number from 1</source>
        <translation>doit être un nombre entier à partir de 1</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>names the same worker twice</source>
        <translation>nomme deux fois le même nœud</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <location filename="hexalogue/store/providers_file.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>it is not TOML ({0})</source>
        <translation>ce n’est pas du TOML ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>your user may not read it</source>
        <translation>votre utilisateur ne peut pas le lire</translation>
    </message>
    <message>
        <location filename="hexalogue/store/providers_file.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>byte {0} is not UTF-8 text</source>
        <translation>l’octet {0} n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <location filename="hexalogue/store/settings.py"/>
        <source>Correct {0} in {1}, or save the settings anew: the file is kept beside the new one.</source>
        <translation>Corrigez {0} dans {1}, ou enregistrez de nouveau les réglages : le fichier est gardé à côté du nouveau.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/settings.py"/>
        <source>must be a whole number from {0}</source>
        <translation>doit être un nombre entier à partir de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be a list of texts</source>
        <translation>doit être une liste de textes</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be a table</source>
        <translation>doit être une table</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be one of {0}</source>
        <translation>doit être l’un de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be {0}</source>
        <translation>doit être {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>Ask it again.</source>
        <translation>Posez-la à nouveau.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>Choose another, or begin a new one.</source>
        <translation>Choisissez-en une autre, ou commencez-en une.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>This conversation is not in the history any more.</source>
        <translation>Cette conversation n’est plus dans l’historique.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>This question is not in the history any more.</source>
        <translation>Cette question n’est plus dans l’historique.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Browse models</source>
        <translation>Parcourir les modèles</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Look at engines</source>
        <translation>Voir les moteurs</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Show {title}</source>
        <translation>Afficher {title}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Downloads, installations and transcriptions of this session. They go on while you do something else.</source>
        <translation>Téléchargements, installations et transcriptions de cette session. Ils continuent pendant que vous faites autre chose.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Nothing is going on. Downloads of models and installations of engines appear here.</source>
        <translation>Rien en cours. Les téléchargements de modèles et installations de moteurs apparaissent ici.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Clear finished</source>
        <translation>Retirer les terminés</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Model import</source>
        <translation>Import de modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Transcription</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/activity_badge.py"/>
        <source>{count} jobs are running</source>
        <translation>
            <numerusform>{count} tâche en cours</numerusform>
            <numerusform>{count} tâches en cours</numerusform>
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
        <translation>Réessayer</translation>
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
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/job_text.py"/>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity_badge.py"/>
        <source>{jobs}, {percent} % done</source>
        <translation>{jobs}, {percent} % faits</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <source>Answers with</source>
        <translation>Répond avec</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <source>No model on this computer yet</source>
        <translation>Pas encore de modèle sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Goes to a company</source>
        <translation>Part vers une entreprise</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Stays on this computer</source>
        <translation>Reste sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Stays on your network</source>
        <translation>Reste sur votre réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Find a better model…</source>
        <translation>Chercher un meilleur modèle…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>If it fails, the default answers</source>
        <translation>En cas d’échec, le modèle par défaut répond</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/palette/view.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Asking who else is there…</source>
        <translation>Recherche des autres disponibles…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <source>stop-gap</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/choosing.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Finding out where it leads</source>
        <translation>Recherche de la destination</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>It does not tell which models it has</source>
        <translation>Il n’indique pas ses modèles</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Kept on this computer</source>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Kept on your network</source>
        <translation>Gardé sur votre réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>May leave this computer</source>
        <translation>Peut quitter cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Shut out: kept on this computer</source>
        <translation>Exclu : gardé sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Shut out: kept on your network</source>
        <translation>Exclu : gardé sur votre réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>no model yet</source>
        <translation>pas encore de modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>this chat is kept on this computer</source>
        <translation>cette discussion reste sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>this chat is kept on your network</source>
        <translation>cette discussion reste sur votre réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/list_model.py"/>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <source>Download it</source>
        <translation>Le télécharger</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <source>Works without a network: a model file that ends in .gguf, copied from another computer, does.</source>
        <translation>Fonctionne sans réseau : un fichier de modèle se terminant par .gguf, copié d’un autre ordinateur, suffit.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <source>Code, {language}</source>
        <translation>Code, {language}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <source>Copy this code</source>
        <translation>Copier ce code</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Esc to stop</source>
        <translation>Échap pour arrêter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>↵ to send  ·  Shift ↵ for a new line</source>
        <translation>↵ pour envoyer  ·  Maj ↵ pour une nouvelle ligne</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer_note.py"/>
        <source>Leave the earlier message as it is</source>
        <translation>Laisser le message précédent tel quel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/detour.py"/>
        <source>Who was asked before</source>
        <translation>Qui a été interrogé avant</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/empty.py"/>
        <source>Put this into the composer</source>
        <translation>Mettre dans la zone de saisie</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/empty.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>What would you like to know?</source>
        <translation>Que souhaitez-vous savoir ?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Go to the next one</source>
        <translation>Aller au suivant</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Go to the one before</source>
        <translation>Aller au précédent</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Not in this chat</source>
        <translation>Absent de cette discussion</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Find in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Answer {number} of {count}</source>
        <translation>Réponse {number} sur {count}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Regenerate: ask for another answer</source>
        <translation>Régénérer : demander une autre réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Show the answer before</source>
        <translation>Afficher la réponse précédente</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Show the next answer</source>
        <translation>Afficher la réponse suivante</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>left this computer</source>
        <translation>a quitté cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>on your network</source>
        <translation>sur votre réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/header.py"/>
        <source>Answers with {who}. Choose who answers</source>
        <translation>Répond avec {who}. Choisir qui répond</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/header.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{model} at {provider}</source>
        <translation>{model} chez {provider}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/jump_button.py"/>
        <source>Jump to newest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/keeping_button.py"/>
        <source>How far this chat may go</source>
        <translation>Jusqu’où cette discussion peut aller</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/keeping_button.py"/>
        <source>{promise}. Change how far this chat may go</source>
        <translation>{promise}. Changer jusqu’où cette discussion peut aller</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>A key in a question is sent and kept in clear, so it was not pasted.</source>
        <translation>Une clé dans une question est envoyée et conservée en clair, elle n’a donc pas été collée.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>Paste it anyway</source>
        <translation>Coller quand même</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>Put it under Keys</source>
        <translation>Ranger sous Clés</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>This looks like a key of {name}.</source>
        <translation>Cela ressemble à une clé de {name}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>This looks like a key.</source>
        <translation>Cela ressemble à une clé.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>Discard the pasted key</source>
        <translation>Abandonner la clé collée</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/link_question.py"/>
        <source>It leads to {place}.</source>
        <translation>Elle mène à {place}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/link_question.py"/>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/link_question.py"/>
        <source>Open this address in the browser?</source>
        <translation>Ouvrir cette adresse dans le navigateur ?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/model_acts.py"/>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/model_acts.py"/>
        <location filename="hexalogue/ui/models/controller.py"/>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>GGUF models (*.gguf)</source>
        <translation>Modèles GGUF (*.gguf)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Hexalogue was closed before this answer ended.</source>
        <translation>Hexalogue a été fermé avant la fin de cette réponse.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>The model is reading your message.</source>
        <translation>Le modèle lit votre message.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Waiting for the model: it will be answered as soon as it is ready.</source>
        <translation>En attente du modèle : il répondra dès qu’il sera prêt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Still waiting for the first word. Esc stops it.</source>
        <translation>Toujours en attente du premier mot. Échap l’arrête.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pane.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Editing an earlier message: what follows stays in the old conversation.</source>
        <translation>Vous modifiez un message précédent : la suite reste dans l’ancienne conversation.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Length limit reached</source>
        <translation>Limite de longueur atteinte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>The usual model</source>
        <translation>Le modèle habituel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Answer of {model}</source>
        <translation>Réponse de {model}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Edit and ask again</source>
        <translation>Modifier et demander à nouveau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>You wrote</source>
        <translation>Vous avez écrit</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/transcript.py"/>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>Message {name}…</source>
        <translation>Message à {name}…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>No model is loaded. Choose one of those on this computer.</source>
        <translation>Aucun modèle n’est chargé. Choisissez-en un sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>The model could not be loaded.</source>
        <translation>Le modèle n’a pas pu être chargé.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>There is no model on this computer yet.</source>
        <translation>Il n’y a pas encore de modèle sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>Write a message…</source>
        <translation>Écrivez un message…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>You can write already.</source>
        <translation>Vous pouvez déjà écrire.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} can be downloaded.</source>
        <translation>{name} peut être téléchargé.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} could not be downloaded.</source>
        <translation>{name} n’a pas pu être téléchargé.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is a stop-gap: its answers are often wrong.</source>
        <translation>{name} est provisoire : ses réponses sont souvent fausses.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is better.</source>
        <translation>{name} est meilleur.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is downloading: {percent} %, {time} left.</source>
        <translation>Téléchargement de {name} : {percent} %, encore {time}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is downloading: {percent} %.</source>
        <translation>Téléchargement de {name} : {percent} %.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No model yet</source>
        <translation>Pas encore de modèle</translation>
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
        <translation>Jusqu’où mène le modèle choisi</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything.</source>
        <translation>Demandez ce que vous voulez.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything. Nothing you write leaves this computer.</source>
        <translation>Demandez ce que vous voulez. Rien de ce que vous écrivez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything. What you write goes to {provider}, on your network.</source>
        <translation>Demandez ce que vous voulez. Ce que vous écrivez va à {provider}, sur votre réseau.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything. What you write leaves this computer: it goes to {provider}.</source>
        <translation>Demandez ce que vous voulez. Ce que vous écrivez quitte cet ordinateur : cela va à {provider}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Draft a reply that declines politely</source>
        <translation>Rédige un refus poli</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Let it go anywhere</source>
        <translation>Laisser aller partout</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Make a table of the planets</source>
        <translation>Fais un tableau des planètes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Why is the sky blue?</source>
        <translation>Pourquoi le ciel est-il bleu ?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Write a Python prime sieve</source>
        <translation>Code un crible premier en Python</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>at {provider}</source>
        <translation>chez {provider}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{count} earlier turns left out to fit</source>
        <translation>
            <numerusform>{count} tour précédent omis pour tenir</numerusform>
            <numerusform>{count} tours précédents omis pour tenir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{number} tokens</source>
        <translation>
            <numerusform>{number} token</numerusform>
            <numerusform>{number} tokens</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{number} tokens/s</source>
        <translation>{number} tokens/s</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{seconds:.2f} s to first token</source>
        <translation>{seconds:.2f} s jusqu’au premier token</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{who} was to answer first.</source>
        <translation>{who} devait répondre en premier.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Keep on my network</source>
        <translation>Garder sur mon réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Keep on this computer</source>
        <translation>Garder sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/rows.py"/>
        <source>Title of the chat</source>
        <translation>Titre de la discussion</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Chat deleted</source>
        <translation>Discussion supprimée</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Chats by day</source>
        <translation>Discussions par jour</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Keep it deleted</source>
        <translation>La laisser supprimée</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Search chats</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>No chat holds “{words}”. Try fewer or other words.</source>
        <translation>Aucune discussion ne contient « {words} ». Essayez moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>No chats yet. Type a message to begin your first one.</source>
        <translation>Pas encore de discussion. Écrivez un message pour commencer la première.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Reading your chats…</source>
        <translation>Lecture de vos discussions…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <source>Crash report</source>
        <translation>Rapport de plantage</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <source>Something broke in Hexalogue</source>
        <translation>Quelque chose s’est cassé dans Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <source>This is a mistake in the application, not yours. Your conversations are kept. You may go on, or close and start it again. The report below holds no keys and none of your words.</source>
        <translation>C’est une erreur de l’application, pas la vôtre. Vos conversations sont conservées. Vous pouvez continuer, ou fermer et relancer. Le rapport ci-dessous ne contient ni clés ni vos mots.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <location filename="hexalogue/ui/dialogs.py"/>
        <location filename="hexalogue/ui/palette/sheet.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier ?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <source>{name} is there already, and would be replaced.</source>
        <translation>{name} existe déjà et serait remplacé.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/controller.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/controller.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Download a model</source>
        <translation>Télécharger un modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Download the recommended model.</source>
        <translation>Téléchargez le modèle recommandé.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Install it on the Engines page, if you want it.</source>
        <translation>Installez-le sur la page Moteurs, si vous le souhaitez.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Look at it on the Engines page.</source>
        <translation>Regardez-le sur la page Moteurs.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Open models</source>
        <translation>Ouvrir les modèles</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Put the model away, or close other programs.</source>
        <translation>Libérez la mémoire du modèle, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Remove models, or free some space on that disk.</source>
        <translation>Retirez des modèles, ou libérez de la place sur ce disque.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Install it</source>
        <translation>L’installer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Open network settings</source>
        <translation>Ouvrir les réglages réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Remove models</source>
        <translation>Retirer des modèles</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Try again; if it stays, choose another model.</source>
        <translation>Réessayez ; si cela persiste, choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>Free the memory</source>
        <translation>Libérer la mémoire</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Open keys</source>
        <translation>Ouvrir les clés</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Open engines</source>
        <translation>Ouvrir les moteurs</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <source>Examination</source>
        <translation>Examen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>It takes a few seconds: processor, memory, folders, keys, models, engines, network. A small model is tried.</source>
        <translation>Cela prend quelques secondes : processeur, mémoire, dossiers, clés, modèles, moteurs, réseau. Un petit modèle est essayé.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Looks at everything an answer depends on. Nothing is changed; only the model hub is asked whether it answers.</source>
        <translation>Regarde tout ce dont dépend une réponse. Rien n’est changé ; seul le dépôt de modèles est interrogé.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Nothing was checked yet.</source>
        <translation>Rien n’a encore été vérifié.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>The report names no keys, no person and no home folder.</source>
        <translation>Le rapport ne nomme ni clé, ni personne, ni dossier personnel.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>To mend</source>
        <translation>À réparer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/engines/runs.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Check this computer</source>
        <translation>Vérifier cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} checks so far.</source>
        <translation>
            <numerusform>{count} vérification jusqu’ici.</numerusform>
            <numerusform>{count} vérifications jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} checks, at {time}.</source>
        <translation>
            <numerusform>{count} vérification, à {time}.</numerusform>
            <numerusform>{count} vérifications, à {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} problems</source>
        <translation>
            <numerusform>{count} problème</numerusform>
            <numerusform>{count} problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} avertissement</numerusform>
            <numerusform>{count} avertissements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Looking at {at}</source>
        <translation>Examen : {at}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>A model is a file whose name ends in .gguf. A question about any other file is asked in a terminal for now: “hexalogue ask --file”, the file, and the question.</source>
        <translation>Un modèle est un fichier dont le nom se termine par .gguf. Pour l’instant, une question sur un autre fichier se pose dans un terminal : « hexalogue ask --file », le fichier et la question.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>To import the models in it, drop it on the Models page.</source>
        <translation>Pour importer les modèles qu’il contient, déposez-le sur la page Modèles.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>“{name}” is a folder</source>
        <translation>« {name} » est un dossier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>“{name}” is not a model</source>
        <translation>« {name} » n’est pas un modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/acts.py"/>
        <source>Archives and programs ({patterns})</source>
        <translation>Archives et programmes ({patterns})</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/acts.py"/>
        <source>Install {name} from a file</source>
        <translation>Installer {name} depuis un fichier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Download version {version}</source>
        <translation>Télécharger la version {version}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Find the fastest build</source>
        <translation>Trouver la version la plus rapide</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Go back to {version}</source>
        <translation>Revenir à {version}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>How to get it</source>
        <translation>Comment l’obtenir</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Look for a newer version</source>
        <translation>Rechercher une version plus récente</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>More about {name}</source>
        <translation>Plus sur {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Show what was tried</source>
        <translation>Afficher ce qui a été essayé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Nothing was installed from here yet.</source>
        <translation>Rien n’a encore été installé d’ici.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Install from a file</source>
        <translation>Installer depuis un fichier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Copy the log of {name}</source>
        <translation>Copier le journal de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Log of {name}</source>
        <translation>Journal de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Read the log of {name} again</source>
        <translation>Relire le journal de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>It has written nothing yet.</source>
        <translation>Il n’a encore rien écrit.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Nothing has happened yet since Hexalogue was started.</source>
        <translation>Il ne s’est encore rien passé depuis le démarrage de Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/machine.py"/>
        <source>Change the limit</source>
        <translation>Changer la limite</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Add the machine</source>
        <translation>Ajouter la machine</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Address of the machine</source>
        <translation>Adresse de la machine</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Check all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Check all machines</source>
        <translation>Vérifier toutes les machines</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Name of the machine</source>
        <translation>Nom de la machine</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/peers_controller.py"/>
        <location filename="hexalogue/ui/providers/controller.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>A model that is too large for this computer can be spread over several. On each of the others a small program of llama.cpp waits for its part: the RPC worker, called ggml-rpc-server.</source>
        <translation>Un modèle trop grand pour cet ordinateur peut être réparti sur plusieurs. Sur chacun des autres, un petit programme de llama.cpp attend sa part : le nœud RPC, nommé ggml-rpc-server.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Address, as in 192.168.1.20:50052</source>
        <translation>Adresse, comme 192.168.1.20:50052</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No other machine is named yet. Start the worker there, of the same version, then type its address above.</source>
        <translation>Aucune autre machine n’est encore nommée. Lancez-y le nœud, de la même version, puis écrivez son adresse ci-dessus.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Several machines</source>
        <translation>Plusieurs machines</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_controller.py"/>
        <source>Models are not spread over this machine any more. Nothing on it is changed.</source>
        <translation>Les modèles ne sont plus répartis sur cette machine. Rien n’y est changé.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_controller.py"/>
        <source>Remove {address}?</source>
        <translation>Retirer {address} ?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Another version</source>
        <translation>Autre version</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Computes now</source>
        <translation>Calcule maintenant</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>No worker</source>
        <translation>Pas de nœud</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Not near</source>
        <translation>Pas à proximité</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Says nothing</source>
        <translation>Ne dit rien</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>{count} machines can help</source>
        <translation>
            <numerusform>{count} machine peut aider</numerusform>
            <numerusform>{count} machines peuvent aider</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>{count}: {free} of {total} free.</source>
        <translation>{count} : {free} sur {total} libres.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>{names} answers again. Stop the model and start it again to use it.</source>
        <translation>{names} répond à nouveau. Arrêtez le modèle et relancez-le pour l’utiliser.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{free} free</source>
        <translation>{free} libres</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Checked before use: {proofs}</source>
        <translation>Vérifié avant usage : {proofs}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Computes on {devices}</source>
        <translation>Calcule sur {devices}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Hexalogue was tested with version {offered}; {current} is in use.</source>
        <translation>Hexalogue a été testé avec la version {offered} ; {current} est utilisée.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>No engine runs.</source>
        <translation>Aucun moteur ne tourne.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Version {offered} is the newest; Hexalogue was not tested with it. You can go back.</source>
        <translation>La version {offered} est la plus récente ; Hexalogue n’a pas été testé avec. Vous pouvez revenir en arrière.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>driver {driver}</source>
        <translation>pilote {driver}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>kept running by another Hexalogue (process {pid})</source>
        <translation>maintenu par un autre Hexalogue (processus {pid})</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>kept running by this window</source>
        <translation>maintenu par cette fenêtre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>not started again</source>
        <translation>n’est pas relancé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>port {port}</source>
        <translation>port {port}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>starts again by itself</source>
        <translation>redémarre de lui-même</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>version unknown</source>
        <translation>version inconnue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>what is free</source>
        <translation>toute la mémoire libre</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{count} cores</source>
        <translation>
            <numerusform>{count} cœur</numerusform>
            <numerusform>{count} cœurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{count} crashed</source>
        <translation>
            <numerusform>{count} planté</numerusform>
            <numerusform>{count} plantés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{count} models run</source>
        <translation>
            <numerusform>{count} modèle tourne</numerusform>
            <numerusform>{count} modèles tournent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{free} of disk free</source>
        <translation>{free} de disque libres</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{free} of {all} free</source>
        <translation>{free} sur {all} libres</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{licence} licence</source>
        <translation>licence {licence}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{models}: {taken} of memory.</source>
        <translation>{models} : {taken} de mémoire.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{proof} ({seconds})</source>
        <translation>{proof} ({seconds})</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{runs} All engines together may take {budget}.</source>
        <translation>{runs} Tous les moteurs ensemble peuvent prendre {budget}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{size} of memory</source>
        <translation>{size} de mémoire</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Being changed</source>
        <translation>En modification</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Being installed</source>
        <translation>En cours d’installation</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Could not be installed</source>
        <translation>N’a pas pu être installé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Could not be looked at</source>
        <translation>N’a pas pu être examiné</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Crashed</source>
        <translation>Planté</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Downloaded by Hexalogue</source>
        <translation>Téléchargé par Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Found at {path}; Hexalogue never alters it</source>
        <translation>Trouvé dans {path} ; Hexalogue ne le modifie jamais</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>From a Python package at {path}; Hexalogue never alters it</source>
        <translation>D’un paquet Python dans {path} ; Hexalogue ne le modifie jamais</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Installed from a file</source>
        <translation>Installé depuis un fichier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Installed, not running</source>
        <translation>Installé, arrêté</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Loading the model</source>
        <translation>Charge le modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Looking for a newer version…</source>
        <translation>Recherche d’une version plus récente…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Meanwhile a provider that takes recordings can write them down.</source>
        <translation>En attendant, un fournisseur qui prend les enregistrements peut les transcrire.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Meanwhile the engine inside Hexalogue answers.</source>
        <translation>En attendant, le moteur de Hexalogue répond.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No graphics card that engines could use was found. Everything runs on the processor.</source>
        <translation>Aucune carte graphique utilisable par les moteurs. Tout tourne sur le processeur.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No model for it on this computer yet. Download one on the Models page.</source>
        <translation>Pas encore de modèle pour lui sur cet ordinateur. Téléchargez-en un sur la page Modèles.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No speech model on this computer yet. It is downloaded with the first recording.</source>
        <translation>Pas encore de modèle de parole sur cet ordinateur. Il est téléchargé au premier enregistrement.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Runs, with limits</source>
        <translation>Tourne, avec des limites</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>There is nothing newer.</source>
        <translation>Il n’y a rien de plus récent.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it answers</source>
        <translation>il répond</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it finds its devices</source>
        <translation>il trouve ses périphériques</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it names its options</source>
        <translation>il donne ses options</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it starts</source>
        <translation>il démarre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not installed</source>
        <translation>Non installé</translation>
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
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/runs.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/runs.py"/>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/start_line.py"/>
        <source>Model for {name}</source>
        <translation>Modèle pour {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/start_line.py"/>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Runs already</source>
        <translation>Tourne déjà</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Start this one too</source>
        <translation>Démarrer aussi celui-ci</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/view.py"/>
        <source>To install</source>
        <translation>À installer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/view.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Looking for engines on this computer…</source>
        <translation>Recherche de moteurs sur cet ordinateur…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/view.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Programs that run models beside Hexalogue. You need none of them to chat: the engine inside answers without.</source>
        <translation>Des programmes qui font tourner des modèles à côté de Hexalogue. Aucun n’est nécessaire pour discuter : le moteur intégré répond sans eux.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>A computer is missing</source>
        <translation>Il manque un ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>A file could not be read</source>
        <translation>Un fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>A settings row is wrong</source>
        <translation>Un réglage est incorrect</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Allow it</source>
        <translation>L’autoriser</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Allow it for this chat, or choose somebody else to answer.</source>
        <translation>Autorisez-le pour cette discussion, ou choisissez quelqu’un d’autre pour répondre.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Check the spelling, or look for it on the Models page.</source>
        <translation>Vérifiez l’orthographe, ou cherchez-le sur la page Modèles.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose another one, or add your own.</source>
        <translation>Choisissez-en un autre, ou ajoutez le vôtre.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose its certificate in Settings, under Certificates, or for this server alone on the Providers page.</source>
        <translation>Choisissez son certificat dans les réglages, sous Certificats, ou pour ce seul serveur sur la page Fournisseurs.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose one of the models that it has.</source>
        <translation>Choisissez un des modèles qu’il a.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose one that is here, or import a GGUF file.</source>
        <translation>Choisissez-en un présent ici, ou importez un fichier GGUF.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose somebody inside, or allow it for this chat.</source>
        <translation>Choisissez quelqu’un à l’intérieur, ou autorisez-le pour cette discussion.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Correct the address</source>
        <translation>Corriger l’adresse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Download again</source>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Install it on the Engines page.</source>
        <translation>Installez-le sur la page Moteurs.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Its terms are not accepted yet</source>
        <translation>Ses conditions ne sont pas encore acceptées</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Memory ran out</source>
        <translation>La mémoire est épuisée</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No address yet</source>
        <translation>Pas encore d’adresse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No earlier version</source>
        <translation>Pas de version antérieure</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No key</source>
        <translation>Pas de clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No keychain</source>
        <translation>Pas de trousseau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such chain</source>
        <translation>Pas de telle chaîne</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such model</source>
        <translation>Pas de tel modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such model there</source>
        <translation>Pas de tel modèle là-bas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such provider</source>
        <translation>Pas de tel fournisseur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not a model file</source>
        <translation>Pas un fichier de modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not enough memory for this model</source>
        <translation>Pas assez de mémoire pour ce modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not on the hub</source>
        <translation>Absent du dépôt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not on the open internet</source>
        <translation>Pas sur l’internet ouvert</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not possible there</source>
        <translation>Impossible là-bas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Nothing to download</source>
        <translation>Rien à télécharger</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Put a key in on the Keys page.</source>
        <translation>Mettez une clé sur la page Clés.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Put a valid key in on the Keys page.</source>
        <translation>Mettez une clé valide sur la page Clés.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Refused by a filter</source>
        <translation>Refusé par un filtre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Show the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Something else answered</source>
        <translation>Autre chose a répondu</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Start the server there, let it through that computer's firewall, or correct its address.</source>
        <translation>Démarrez-y le serveur, autorisez-le dans le pare-feu de cet ordinateur, ou corrigez son adresse.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Start the server there, or correct its address on the Providers page.</source>
        <translation>Démarrez-y le serveur, ou corrigez son adresse sur la page Fournisseurs.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>That is not possible</source>
        <translation>Ce n’est pas possible</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The address is wrong</source>
        <translation>L’adresse est incorrecte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The archive is not safe</source>
        <translation>L’archive n’est pas sûre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The connection broke off</source>
        <translation>La connexion s’est coupée</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The connection is not trusted</source>
        <translation>La connexion n’est pas fiable</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The conversation is too long</source>
        <translation>La conversation est trop longue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The download is damaged</source>
        <translation>Le téléchargement est endommagé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The engine did not start</source>
        <translation>Le moteur n’a pas démarré</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The engine is not installed</source>
        <translation>Le moteur n’est pas installé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The engine stopped</source>
        <translation>Le moteur s’est arrêté</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The folder cannot be written to</source>
        <translation>Impossible d’écrire dans le dossier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The key is not accepted</source>
        <translation>La clé n’est pas acceptée</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The keychain failed</source>
        <translation>Le trousseau a échoué</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The message is too long</source>
        <translation>Le message est trop long</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The model file is incomplete</source>
        <translation>Le fichier du modèle est incomplet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The new engine does not work</source>
        <translation>Le nouveau moteur ne fonctionne pas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The provider failed</source>
        <translation>Le fournisseur a échoué</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The request was refused</source>
        <translation>La demande a été refusée</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The server refused</source>
        <translation>Le serveur a refusé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The token is not accepted</source>
        <translation>Le jeton n’est pas accepté</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The words would go too far</source>
        <translation>Les mots iraient trop loin</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>This kind of model is not known yet</source>
        <translation>Ce type de modèle n’est pas encore connu</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Write its address on the Providers page.</source>
        <translation>Écrivez son adresse sur la page Fournisseurs.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Written by a newer version</source>
        <translation>Écrit par une version plus récente</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Wrong passphrase</source>
        <translation>Phrase secrète incorrecte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Your consent is needed</source>
        <translation>Votre accord est nécessaire</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>Choose a provider</source>
        <translation>Choisir un fournisseur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Too many requests for now</source>
        <translation>Trop de demandes pour l’instant</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Read its terms</source>
        <translation>Lire ses conditions</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No credit left</source>
        <translation>Plus de crédit</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not allowed with this key</source>
        <translation>Non autorisé avec cette clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Still loading</source>
        <translation>Chargement en cours</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/folders.py"/>
        <source>The folder was not opened</source>
        <translation>Le dossier n’a pas été ouvert</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/folders.py"/>
        <source>This system has no program that shows folders. It is {path}.</source>
        <translation>Ce système n’a pas de programme qui affiche les dossiers. C’est {path}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>No model of Hexalogue is in memory without being needed. Close other programs.</source>
        <translation>Aucun modèle de Hexalogue n’est en mémoire sans servir. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>Nobody asks these models right now. A message that needs one of them loads it again.</source>
        <translation>Personne n’interroge ces modèles en ce moment. Un message qui a besoin de l’un d’eux le recharge.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>There is nothing to free</source>
        <translation>Il n’y a rien à libérer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>{model}, in {engine}</source>
        <translation>{model}, dans {engine}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>{model}, in {engine}: {size}</source>
        <translation>{model}, dans {engine} : {size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>{model}, inside Hexalogue: about {size}</source>
        <translation>{model}, dans Hexalogue : environ {size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <source>Paused at {amount}</source>
        <translation>Suspendu à {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <source>Stopped at {amount}</source>
        <translation>Arrêté à {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>trying again in {time}</source>
        <translation>nouvel essai dans {time}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <source>Copied. It leaves the clipboard in 30 seconds</source>
        <translation>Copiée. Elle quitte le presse-papiers dans 30 secondes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <source>Delete the key of {name}?</source>
        <translation>Supprimer la clé de {name} ?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <source>The key {mask}, labelled “{label}”, is deleted here and cannot be brought back. {name} goes on accepting it until you revoke it there.</source>
        <translation>La clé {mask}, étiquetée « {label} », est supprimée ici et ne peut être récupérée. {name} l’acceptera jusqu’à ce que vous la révoquiez là-bas.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>A label tells your keys apart. It is not secret.</source>
        <translation>Une étiquette distingue vos clés. Elle n’est pas secrète.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>A passphrase for your keys</source>
        <translation>Une phrase secrète pour vos clés</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Choose at least {count} characters. A few words are better.</source>
        <translation>Choisissez au moins {count} caractères. Quelques mots valent mieux.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Keys are encrypted with it. Nobody can bring it back: without it you store the keys anew.</source>
        <translation>Les clés sont chiffrées avec elle. Personne ne peut la retrouver : sans elle, vous enregistrez les clés à nouveau.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Open the encrypted file</source>
        <translation>Ouvrir le fichier chiffré</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Rename the key of {name}</source>
        <translation>Renommer la clé de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>The same again</source>
        <translation>La même à nouveau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>The two are not the same. Type both again.</source>
        <translation>Les deux ne sont pas identiques. Saisissez-les à nouveau.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Type the passphrase of your keys. It stays in memory until you close Hexalogue.</source>
        <translation>Saisissez la phrase secrète de vos clés. Elle reste en mémoire jusqu’à la fermeture de Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Type the passphrase.</source>
        <translation>Saisissez la phrase secrète.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <source>Add another key</source>
        <translation>Ajouter une autre clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <source>Open the page where keys are made</source>
        <translation>Ouvrir la page où l’on crée des clés</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Add a key for {name}</source>
        <translation>Ajouter une clé pour {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Add key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>A label, to tell keys apart</source>
        <translation>Une étiquette, pour distinguer les clés</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>In an encrypted file</source>
        <translation>Dans un fichier chiffré</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>Until you close Hexalogue</source>
        <translation>Jusqu’à la fermeture de Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>Where the key is kept</source>
        <translation>Où la clé est gardée</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Save and verify</source>
        <translation>Enregistrer et vérifier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Paste or type the key</source>
        <translation>Collez ou saisissez la clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Choose where keys go: into memory until you close Hexalogue, or into a file behind a passphrase.</source>
        <translation>Choisissez où vont les clés : en mémoire jusqu’à la fermeture de Hexalogue, ou dans un fichier protégé par une phrase secrète.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keep keys for this session only</source>
        <translation>Garder les clés pour cette session seulement</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keep keys in an encrypted file</source>
        <translation>Garder les clés dans un fichier chiffré</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Kept in your system’s keychain ({name}). Never written in clear to a file, a log or a command line.</source>
        <translation>Gardées dans le trousseau de votre système ({name}). Jamais écrites en clair dans un fichier, un journal ou une ligne de commande.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keys go into an encrypted file behind your passphrase.</source>
        <translation>Les clés vont dans un fichier chiffré par votre phrase secrète.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keys stay in memory and are gone when you close Hexalogue.</source>
        <translation>Les clés restent en mémoire et disparaissent à la fermeture de Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Never written in clear to a file, a log or a command line.</source>
        <translation>Jamais écrites en clair dans un fichier, un journal ou une ligne de commande.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Some of your keys are in it, behind its passphrase.</source>
        <translation>Certaines de vos clés y sont, derrière sa phrase secrète.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>The encrypted file is closed</source>
        <translation>Le fichier chiffré est fermé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>The keys in it cannot be read until you unlock it. Nothing is lost.</source>
        <translation>Les clés qu’il contient ne peuvent être lues avant déverrouillage. Rien n’est perdu.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>This system has no keychain</source>
        <translation>Ce système n’a pas de trousseau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Use keys for this session only</source>
        <translation>Utiliser des clés pour cette session seulement</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Waiting for you</source>
        <translation>En attente de votre réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keychain ({name}) does not answer</source>
        <translation>Votre trousseau ({name}) ne répond pas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keychain ({name}) is locked</source>
        <translation>Votre trousseau ({name}) est verrouillé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keys are in an encrypted file behind a passphrase.</source>
        <translation>Vos clés sont dans un fichier chiffré par une phrase secrète.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keys are safe in it, and cannot be read for now.</source>
        <translation>Vos clés y sont en sûreté, et ne peuvent être lues pour l’instant.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your system asks for the keychain’s passphrase in a window of its own. It may be behind this one.</source>
        <translation>Votre système demande la phrase secrète du trousseau dans sa propre fenêtre. Elle est peut-être derrière celle-ci.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/keys/view.py"/>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Kept in your system’s keychain. Never written in clear to a file, a log or a command line.</source>
        <translation>Gardées dans le trousseau de votre système. Jamais écrites en clair dans un fichier, un journal ou une ligne de commande.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>More for the key of {name}</source>
        <translation>Plus pour la clé de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Open the file with the key of {name}</source>
        <translation>Ouvrir le fichier avec la clé de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Replace the key of {name}</source>
        <translation>Remplacer la clé de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Show for 10 seconds</source>
        <translation>Afficher 10 secondes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Stop verifying the key of {name}</source>
        <translation>Arrêter de vérifier la clé de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Try earlier</source>
        <translation>Essayer plus tôt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Try later</source>
        <translation>Essayer plus tard</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Unlock the key of {name}</source>
        <translation>Déverrouiller la clé de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Verify the key of {name}</source>
        <translation>Vérifier la clé de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>The provider this key belongs to</source>
        <translation>Le fournisseur à qui appartient cette clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>Choose the provider it belongs to.</source>
        <translation>Choisissez le fournisseur à qui elle appartient.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>It ends in “{end}”.</source>
        <translation>Elle finit par « {end} ».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>There is a key already, so this one is tried after it, as “{label}”.</source>
        <translation>Il y a déjà une clé, celle-ci est donc essayée ensuite, comme « {label} ».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>This could be a key of {names} or {last}</source>
        <translation>Ce pourrait être une clé de {names} ou {last}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>This looks like a key of {name}</source>
        <translation>Cela ressemble à une clé de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>This very key is kept there already, as “{label}”.</source>
        <translation>Cette même clé y est déjà gardée, comme « {label} ».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>Whose key is this?</source>
        <translation>À qui est cette clé ?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/roles.py"/>
        <source>answers by default</source>
        <translation>répond par défaut</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/roles.py"/>
        <source>in the chain “{name}”</source>
        <translation>dans la chaîne « {name} »</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>A bearer key, or ACCESS_ID:SECRET, with :SESSION behind it where there is one.</source>
        <translation>Une clé bearer, ou ACCESS_ID:SECRET, suivie de :SESSION s’il y en a une.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>A service account’s file, pasted whole, or an access token.</source>
        <translation>Le fichier d’un compte de service, collé en entier, ou un jeton d’accès.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Get one at {place}</source>
        <translation>À obtenir sur {place}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Looking for keys…</source>
        <translation>Recherche de clés…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>New key for {name}</source>
        <translation>Nouvelle clé pour {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>No key yet. Paste one anywhere on this page, and Hexalogue sees whose it is. Models on this computer need none.</source>
        <translation>Pas encore de clé. Collez-en une n’importe où sur cette page, Hexalogue voit à qui elle est. Les modèles de cet ordinateur n’en ont pas besoin.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>No provider is called “{words}”. Add one of your own on the Providers page.</source>
        <translation>Aucun fournisseur ne s’appelle « {words} ». Ajoutez le vôtre sur la page Fournisseurs.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Not checked yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Replace the key for {name}</source>
        <translation>Remplacer la clé pour {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Search {count} providers</source>
        <translation>
            <numerusform>Rechercher parmi {count} fournisseur</numerusform>
            <numerusform>Rechercher parmi {count} fournisseurs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Usually begins with {beginning}</source>
        <translation>Commence en général par {beginning}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Waiting for its turn…</source>
        <translation>Attend son tour…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>tried as number {number}</source>
        <translation>essayée en numéro {number}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>tried first</source>
        <translation>essayée en premier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>used {when}</source>
        <translation>utilisée {when}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>{name} has no address yet. Fill it in on the Providers page</source>
        <translation>{name} n’a pas encore d’adresse. Remplissez-la sur la page Fournisseurs</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>“{label}”</source>
        <translation>« {label} »</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <location filename="hexalogue/ui/keys/view.py"/>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Search providers</source>
        <translation>Rechercher un fournisseur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Asking {name}…</source>
        <translation>Interrogation de {name}…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>No answer yet. Still waiting…</source>
        <translation>Pas encore de réponse. Attente en cours…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Need a key</source>
        <translation>Demandent une clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Paste a key</source>
        <translation>Coller une clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Servers that may ask for a key</source>
        <translation>Serveurs qui peuvent demander une clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Verify all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Verify all keys</source>
        <translation>Vérifier toutes les clés</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Your keys</source>
        <translation>Vos clés</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Answers. Your first message will prove the key</source>
        <translation>Répond. Votre premier message éprouvera la clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>In the encrypted file, which is closed</source>
        <translation>Dans le fichier chiffré, qui est fermé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Its keychain is not there now</source>
        <translation>Son trousseau n’est pas là</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Locked. Unlock your keychain to use it</source>
        <translation>Verrouillée. Déverrouillez votre trousseau pour l’utiliser</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>No credit left. Add some at {name}</source>
        <translation>Plus de crédit. Ajoutez-en chez {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Nothing answers at {name}’s address</source>
        <translation>Rien ne répond à l’adresse de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Something else answers at this address. Correct it on the Providers page</source>
        <translation>Autre chose répond à cette adresse. Corrigez-la sur la page Fournisseurs</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The connection to {name} is not trusted. Something may be between you and it</source>
        <translation>La connexion à {name} n’est pas fiable. Quelque chose est peut-être entre vous</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The keychain does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The name of {name}’s server is not known here. Are you online?</source>
        <translation>Le nom du serveur de {name} est inconnu ici. Êtes-vous en ligne ?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The proxy did not let us through to {name}</source>
        <translation>Le proxy ne nous a pas laissés passer vers {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Too many requests: {name} answers again at {time}</source>
        <translation>Trop de demandes : {name} répond à nouveau à {time}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>checked {when}</source>
        <translation>vérifiée {when}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>from {variable}, read-only</source>
        <translation>de {variable}, en lecture seule</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>in the encrypted file</source>
        <translation>dans le fichier chiffré</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>on {date}</source>
        <translation>le {date}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>until you close Hexalogue</source>
        <translation>jusqu’à la fermeture de Hexalogue</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{count} min ago</source>
        <translation>
            <numerusform>il y a {count} min</numerusform>
            <numerusform>il y a {count} min</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} could not be reached</source>
        <translation>{name} n’a pas pu être joint</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} did not answer in time</source>
        <translation>{name} n’a pas répondu à temps</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} had asked for a pause, which is over. Verify again</source>
        <translation>{name} avait demandé une pause, qui est finie. Vérifiez à nouveau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} has a fault of its own. Verify again later</source>
        <translation>{name} a une panne de son côté. Vérifiez plus tard</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} is still loading. Verify again in a moment</source>
        <translation>{name} charge encore. Vérifiez dans un instant</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} knows it, and does not allow it to do this</source>
        <translation>{name} la connaît, et ne lui permet pas cela</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} rejects it. Paste a new key</source>
        <translation>{name} la rejette. Collez une nouvelle clé</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} models</source>
        <translation>
            <numerusform>{count} modèle</numerusform>
            <numerusform>{count} modèles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} days ago</source>
        <translation>
            <numerusform>il y a {count} jour</numerusform>
            <numerusform>il y a {count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} hours ago</source>
        <translation>
            <numerusform>il y a {count} heure</numerusform>
            <numerusform>il y a {count} heures</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/links.py"/>
        <source>The name uses letters of another script: {name} may look like a name you know.</source>
        <translation>Le nom utilise des lettres d’un autre alphabet : {name} peut ressembler à un nom que vous connaissez.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/links.py"/>
        <source>What stands before the @ is not the place: this leads to {name}.</source>
        <translation>Ce qui précède le @ n’est pas l’endroit : ceci mène à {name}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/safe_text.py"/>
        <source>done: {task}</source>
        <translation>fait : {task}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/safe_text.py"/>
        <source>open: {task}</source>
        <translation>à faire : {task}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Bring {name} back</source>
        <translation>Rétablir {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Delete for good</source>
        <translation>Supprimer pour de bon</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Delete {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Delete {name} for good</source>
        <translation>Supprimer {name} pour de bon</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Download what is missing</source>
        <translation>Télécharger ce qui manque</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Download what is missing of {name}</source>
        <translation>Télécharger ce qui manque de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Import {name} into your library</source>
        <translation>Importer {name} dans votre bibliothèque</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Show the download of {name}</source>
        <translation>Afficher le téléchargement de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Cancel the download of {name}</source>
        <translation>Annuler le téléchargement de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Download of {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Pause the download of {name}</source>
        <translation>Suspendre le téléchargement de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Resume the download of {name}</source>
        <translation>Reprendre le téléchargement de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Download {name}</source>
        <translation>Télécharger {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Show the download</source>
        <translation>Afficher le téléchargement</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>Cancel it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>Cancel the download of {name}?</source>
        <translation>Annuler le téléchargement de {name} ?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>The {size} that have arrived are removed. Pause keeps them.</source>
        <translation>Les {size} arrivés sont supprimés. Suspendre les garde.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Import a GGUF file</source>
        <translation>Importer un fichier GGUF</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Find a model</source>
        <translation>Trouver un modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No downloads. Find a model, and its download is shown here: it goes on after a restart.</source>
        <translation>Aucun téléchargement. Trouvez un modèle, son téléchargement s’affichera ici : il reprend après un redémarrage.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Models on the hub</source>
        <translation>Modèles du dépôt</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Order of the results</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Search the model hub</source>
        <translation>Rechercher dans le dépôt de modèles</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Search, for example “qwen” or “vision”</source>
        <translation>Recherchez, par exemple « qwen » ou « vision »</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Search the model hub by name or purpose. What fits this computer is marked before you download.</source>
        <translation>Recherchez dans le dépôt par nom ou usage. Ce qui convient à cet ordinateur est marqué avant le téléchargement.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Being loaded into memory.</source>
        <translation>En cours de chargement en mémoire.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Can chat</source>
        <translation>Peut discuter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Continues text</source>
        <translation>Prolonge un texte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Could not be loaded</source>
        <translation>N’a pas pu être chargé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>In memory now, with {context}.</source>
        <translation>En mémoire maintenant, avec {context}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>In memory now.</source>
        <translation>En mémoire maintenant.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Loaded</source>
        <translation>Chargé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Loading · {percent} %</source>
        <translation>Chargement · {percent} %</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Rests</source>
        <translation>En repos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Sees images</source>
        <translation>Voit les images</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>A base model: it continues text and cannot chat.</source>
        <translation>Un modèle de base : il prolonge un texte et ne sait pas discuter.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>A stop-gap: small, and often wrong.</source>
        <translation>Provisoire : petit et souvent faux.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Also in your library.</source>
        <translation>Aussi dans votre bibliothèque.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Looking for models on this computer…</source>
        <translation>Recherche de modèles sur cet ordinateur…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No model on this computer yet. Download the one below, or import a GGUF file you already have.</source>
        <translation>Pas encore de modèle sur cet ordinateur. Téléchargez celui ci-dessous, ou importez un fichier GGUF que vous avez déjà.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No model on this computer yet. The download below stopped: let it go on, or import a GGUF file you already have.</source>
        <translation>Pas encore de modèle sur cet ordinateur. Le téléchargement ci-dessous s’est arrêté : laissez-le continuer, ou importez un fichier GGUF que vous avez déjà.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No model on this computer yet. The one below is on its way; it answers as soon as it is here.</source>
        <translation>Pas encore de modèle sur cet ordinateur. Celui ci-dessous arrive ; il répondra dès qu’il sera là.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Part of another model</source>
        <translation>Partie d’un autre modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>came with Hexalogue</source>
        <translation>livré avec Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in GPT4All</source>
        <translation>trouvé dans GPT4All</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in Jan</source>
        <translation>trouvé dans Jan</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in LM Studio</source>
        <translation>trouvé dans LM Studio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in Ollama</source>
        <translation>trouvé dans Ollama</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in the Hugging Face cache</source>
        <translation>trouvé dans le cache de Hugging Face</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>in your library</source>
        <translation>dans votre bibliothèque</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>named by its path</source>
        <translation>nommé par son chemin</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>Deleted lately</source>
        <translation>Supprimés récemment</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>Found elsewhere</source>
        <translation>Trouvés ailleurs</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>Not for chatting</source>
        <translation>Pas pour discuter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>To download</source>
        <translation>À télécharger</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>These belong to other applications. Use answers with one where it lies; Import keeps it here, even if the other application deletes it.</source>
        <translation>Ils appartiennent à d’autres applications. Utiliser répond avec l’un là où il est ; Importer le garde ici, même si l’autre application le supprime.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>These files are on this computer, but they cannot chat.</source>
        <translation>Ces fichiers sont sur cet ordinateur, mais ils ne peuvent pas discuter.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>The model that answers by itself</source>
        <translation>Le modèle qui répond de lui-même</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>Whole and checked. It is on this computer now.</source>
        <translation>Entier et vérifié. Il est maintenant sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>file {part} of {parts}</source>
        <translation>fichier {part} sur {parts}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>tried again by itself</source>
        <translation>réessayé de lui-même</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Advised</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Looking into it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Open the page of {name}</source>
        <translation>Ouvrir la page de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Choose a model to see its files, its licence, and which of them fits this computer.</source>
        <translation>Choisissez un modèle pour voir ses fichiers, sa licence et celui qui convient à cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Beginning…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Asking the hub…</source>
        <translation>Interrogation du dépôt…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Download {size}</source>
        <translation>Télécharger {size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Download {size} anyway</source>
        <translation>Télécharger {size} quand même</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Its size is not known, so nobody can say whether it fits.</source>
        <translation>Sa taille est inconnue, nul ne peut dire s’il tient.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Part {name} is missing on the hub.</source>
        <translation>La partie {name} manque dans le dépôt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Terms to accept</source>
        <translation>Conditions à accepter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>The hub lists nothing.</source>
        <translation>Le dépôt ne liste rien.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>With it comes what lets it see or hear.</source>
        <translation>Avec lui vient ce qui lui permet de voir ou d’entendre.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>more are coming</source>
        <translation>d’autres arrivent</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>updated {date}</source>
        <translation>mis à jour {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/results.py"/>
        <source>{count} files</source>
        <translation>
            <numerusform>{count} fichier</numerusform>
            <numerusform>{count} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Its publisher wants terms accepted first: sign in on its page, accept them, and put a token of yours into the variable HF_TOKEN.</source>
        <translation>Son éditeur veut d’abord que ses conditions soient acceptées : connectez-vous à sa page, acceptez-les, et mettez un jeton à vous dans la variable HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Nothing of it fits the memory that is free. Close other programs, or choose a smaller model.</source>
        <translation>Rien ne tient dans la mémoire libre. Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>The hub has nothing for “{words}”. Try fewer words, or only the name of the model.</source>
        <translation>Le dépôt n’a rien pour « {words} ». Essayez moins de mots, ou seulement le nom du modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>There is no GGUF file in it. Choose another one; the names of such files end in .gguf.</source>
        <translation>Il ne contient aucun fichier GGUF. Choisissez-en un autre ; ces fichiers finissent par .gguf.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Checking and importing {name}…</source>
        <translation>Vérification et import de {name}…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Deleted {name}</source>
        <translation>{name} supprimé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Free {size} now</source>
        <translation>Libérer {size} maintenant</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>It is kept for a week, and takes {size} until then.</source>
        <translation>Il est gardé une semaine, et prend {size} d’ici là.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Drop GGUF files or a folder here to import them</source>
        <translation>Déposez ici des fichiers GGUF ou un dossier pour les importer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Everything here runs on this computer; what you type to these models does not leave it.</source>
        <translation>Tout ici tourne sur cet ordinateur ; ce que vous écrivez à ces modèles ne le quitte pas.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Most downloaded</source>
        <translation>Les plus téléchargés</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Most liked</source>
        <translation>Les plus aimés</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Newest</source>
        <translation>Les plus récents</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Trending</source>
        <translation>Tendances</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/words.py"/>
        <source>kept for {count} more days</source>
        <translation>
            <numerusform>gardé encore {count} jour</numerusform>
            <numerusform>gardé encore {count} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used on {date}</source>
        <translation>utilisé le {date}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used today</source>
        <translation>utilisé aujourd’hui</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used yesterday</source>
        <translation>utilisé hier</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used {count} days ago</source>
        <translation>
            <numerusform>utilisé il y a {count} jour</numerusform>
            <numerusform>utilisé il y a {count} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/words.py"/>
        <source>{number} downloads</source>
        <translation>
            <numerusform>{number} téléchargement</numerusform>
            <numerusform>{number} téléchargements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>{number} parameters</source>
        <translation>{number} paramètres</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>Hexalogue started with default settings and loads no model by itself. Your own settings are kept. Close it and start it again without --safe-mode to leave.</source>
        <translation>Hexalogue a démarré avec les réglages par défaut et ne charge aucun modèle de lui-même. Vos réglages sont conservés. Pour en sortir, fermez-le et relancez-le sans --safe-mode.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>No font on this computer has its signs, so the window is in English. Install one, for example the package fonts-noto-cjk of Debian and Ubuntu, and start Hexalogue again.</source>
        <translation>Aucune police de cet ordinateur n’a ses signes, la fenêtre est donc en anglais. Installez-en une, par exemple le paquet fonts-noto-cjk de Debian et Ubuntu, et redémarrez Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>Nothing here can show {language}</source>
        <translation>Rien ici ne peut afficher {language}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>Safe mode</source>
        <translation>Mode sans échec</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>This chat is kept nearer</source>
        <translation>Cette discussion reste plus près</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/commands.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/controller.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/sheet.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Everything can also be reached with Tab, and pressed with Space or Enter.</source>
        <translation>Tout s’atteint aussi avec Tab et s’active avec Espace ou Entrée.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/sheet.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/view.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Nothing is called “{words}”. Try fewer or other words.</source>
        <translation>Rien ne s’appelle « {words} ». Essayez moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/view.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Nothing is here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Answers now</source>
        <translation>Répond maintenant</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Do something, open a page, or find a chat</source>
        <translation>Faire une action, ouvrir une page ou trouver une discussion</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Find a model or a provider</source>
        <translation>Trouver un modèle ou un fournisseur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Stop-gap</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>As it came</source>
        <translation>Comme d’origine</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>Asked at {address}</source>
        <translation>Interrogé à {address}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>For example {example}</source>
        <translation>Par exemple {example}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>Save the address</source>
        <translation>Enregistrer l’adresse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>Use the address as it came</source>
        <translation>Utiliser l’adresse d’origine</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
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
        <translation>Lit et fait aussi</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>How many tokens it takes in, question and answer together</source>
        <translation>Combien de tokens il accepte, question et réponse ensemble</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>How the provider calls it</source>
        <translation>Comment le fournisseur l’appelle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>In, $/M</source>
        <translation>Entrée, $/M</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Its name there</source>
        <translation>Son nom là-bas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Models of one descent</source>
        <translation>Modèles d’une même lignée</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Out, $/M</source>
        <translation>Sortie, $/M</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>US dollars for a million tokens read</source>
        <translation>Dollars US pour un million de tokens lus</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>US dollars for a million tokens written</source>
        <translation>Dollars US pour un million de tokens écrits</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>What it takes and does besides text</source>
        <translation>Ce qu’il accepte et fait en plus du texte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Who serves it, and whether your words leave</source>
        <translation>Qui le sert, et si vos mots partent</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Your words go to a company.</source>
        <translation>Vos mots partent vers une entreprise.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Your words stay on this computer.</source>
        <translation>Vos mots restent sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Your words stay on your network.</source>
        <translation>Vos mots restent sur votre réseau.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Any family</source>
        <translation>Toute famille</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Any provider</source>
        <translation>Tout fournisseur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>By family</source>
        <translation>Par famille</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Can do anything</source>
        <translation>Sait n’importe quoi</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Copy its name</source>
        <translation>Copier son nom</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Known models</source>
        <translation>Modèles connus</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>No family fits</source>
        <translation>Aucune famille ne convient</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Search models</source>
        <translation>Rechercher un modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>What it can do</source>
        <translation>Ce qu’il sait faire</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Which table</source>
        <translation>Quel tableau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Who offers it</source>
        <translation>Qui la propose</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Who offers {family}</source>
        <translation>Qui propose {family}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>You look for {filters}.</source>
        <translation>Vous cherchez : {filters}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Make it the default</source>
        <translation>En faire le modèle par défaut</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>$1 to $10</source>
        <translation>De 1 à 10 $</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Any price</source>
        <translation>Tous les prix</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Download one on the Models page, or check a provider.</source>
        <translation>Téléchargez-en un sur la page Modèles, ou vérifiez un fournisseur.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Free, or your own hardware</source>
        <translation>Gratuit, ou votre propre matériel</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>No model fits</source>
        <translation>Aucun modèle ne convient</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>No model is known yet</source>
        <translation>Aucun modèle n’est encore connu</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Over $10</source>
        <translation>Plus de 10 $</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Price not known</source>
        <translation>Prix inconnu</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Reading what is known…</source>
        <translation>Lecture de ce qui est connu…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Up to $1 for a million tokens written</source>
        <translation>Jusqu’à 1 $ pour un million de tokens écrits</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>as of {date}</source>
        <translation>au {date}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>{shown} of {all} models</source>
        <translation>{shown} sur {all} modèles</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>A model to add to the chain</source>
        <translation>Un modèle à ajouter à la chaîne</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>How far your words may go</source>
        <translation>Jusqu’où vos mots peuvent aller</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Members of the chain, in their order</source>
        <translation>Membres de la chaîne, dans l’ordre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Nothing is sent: this is what the rules would do.</source>
        <translation>Rien n’est envoyé : c’est ce que feraient les règles.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Who fails</source>
        <translation>Qui échoue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>provider:model, or the name of a model</source>
        <translation>fournisseur:modèle, ou le nom d’un modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/list_model.py"/>
        <source>Answers by default</source>
        <translation>Répond par défaut</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>It has a fault of its own</source>
        <translation>A une panne de son côté</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>It says that there are too many requests for now</source>
        <translation>Dit qu’il y a trop de demandes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>It takes the question and says nothing</source>
        <translation>Prend la question et ne dit rien</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Nobody listens there</source>
        <translation>Personne n’écoute là-bas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/controller.py"/>
        <source>Its address and its name are forgotten. A key that is kept for it stays on the Keys page.</source>
        <translation>Son adresse et son nom sont oubliés. Une clé gardée reste sur la page Clés.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/controller.py"/>
        <source>Remove {name}?</source>
        <translation>Retirer {name} ?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Check {name}</source>
        <translation>Vérifier {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Families of models: {names}.</source>
        <translation>Familles de modèles : {names}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>How it speaks</source>
        <translation>Comment il parle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Models it serves</source>
        <translation>Modèles qu’il sert</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Protocols: {names}.</source>
        <translation>Protocoles : {names}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Read its documentation</source>
        <translation>Lire sa documentation</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>What went wrong lately</source>
        <translation>Ce qui a échoué récemment</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Use {address}</source>
        <translation>Utiliser {address}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Nothing went wrong lately.</source>
        <translation>Rien n’a échoué récemment.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Ask again</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>Another key of {name} is tried.</source>
        <translation>Une autre clé de {name} est essayée.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>It is not asked first again for {seconds} s.</source>
        <translation>Il n’est plus interrogé en premier pendant {seconds} s.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>Nobody is left. You would be told: {why}</source>
        <translation>Il ne reste personne. Vous liriez : {why}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>With key {number}.</source>
        <translation>Avec la clé {number}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>its model</source>
        <translation>son modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} answers.</source>
        <translation>{name} répond.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is asked again after {seconds} s.</source>
        <translation>{name} est interrogé à nouveau après {seconds} s.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is asked for {model}.</source>
        <translation>{model} est demandé à {name}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is never asked. {why}</source>
        <translation>{name} n’est jamais interrogé. {why}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is next.</source>
        <translation>{name} est le suivant.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is passed over: it asked for a pause a moment ago.</source>
        <translation>{name} est passé : il a demandé une pause il y a un instant.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Add your own</source>
        <translation>Ajouter le vôtre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Look for running servers</source>
        <translation>Rechercher des serveurs en marche</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Nothing runs here</source>
        <translation>Rien ne tourne ici</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Search providers and models</source>
        <translation>Rechercher fournisseurs et modèles</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Something in your own file of providers is not used</source>
        <translation>Quelque chose dans votre fichier de fournisseurs n’est pas utilisé</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>{count} servers run here</source>
        <translation>
            <numerusform>{count} serveur tourne ici</numerusform>
            <numerusform>{count} serveurs tournent ici</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Reading who there is…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Choose a provider to see its address, its models and what went wrong lately.</source>
        <translation>Choisissez un fournisseur pour voir son adresse, ses modèles et ce qui a échoué récemment.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No server that Hexalogue knows answers on this computer. Start one, then look again.</source>
        <translation>Aucun serveur connu de Hexalogue ne répond sur cet ordinateur. Démarrez-en un, puis cherchez à nouveau.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_controller.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Choose a file of certificates</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>A PEM file, for this provider alone.</source>
        <translation>Un fichier PEM, pour ce seul fournisseur.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Add a provider of your own</source>
        <translation>Ajouter un fournisseur à vous</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Anthropic-compatible</source>
        <translation>Compatible Anthropic</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Certificates to trust</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Change this provider</source>
        <translation>Modifier ce fournisseur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Extra headers</source>
        <translation>En-têtes supplémentaires</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Goes to your keychain, never into a file.</source>
        <translation>Va dans votre trousseau, jamais dans un fichier.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Headers, certificates, gateway</source>
        <translation>En-têtes, certificats, passerelle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>How it is called here</source>
        <translation>Son nom ici</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>It hands the words on to companies (a gateway)</source>
        <translation>Il transmet les mots à des entreprises (une passerelle)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>It is asked as soon as you leave the field; that costs nothing.</source>
        <translation>Il est interrogé dès que vous quittez le champ ; cela ne coûte rien.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Kind of server</source>
        <translation>Type de serveur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Most servers of your own need none</source>
        <translation>La plupart de vos serveurs n’en ont pas besoin</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>OpenAI-compatible</source>
        <translation>Compatible OpenAI</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Sent with every request, a line each.</source>
        <translation>Envoyés avec chaque demande, un par ligne.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>The system’s</source>
        <translation>Ceux du système</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>Asking {address}…</source>
        <translation>Interrogation de {address}…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>It answers only who has a key. Type it below.</source>
        <translation>Il ne répond qu’à qui a une clé. Saisissez-la ci-dessous.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>This is no address such as http://192.168.1.20:8000/v1.</source>
        <translation>Ce n’est pas une adresse comme http://192.168.1.20:8000/v1.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>Will be asked at {address}</source>
        <translation>Sera interrogé à {address}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>“{line}” is no header such as X-Team: red.</source>
        <translation>« {line} » n’est pas un en-tête comme X-Team: red.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>A chain cannot hold a chain.</source>
        <translation>Une chaîne ne peut pas contenir une chaîne.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>Conversations that name it say so when you write again.</source>
        <translation>Les conversations qui la nomment le diront quand vous écrirez à nouveau.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>Delete the chain “{name}”?</source>
        <translation>Supprimer la chaîne « {name} » ?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>It is the default: the best model on this computer will answer instead.</source>
        <translation>C’est celle par défaut : le meilleur modèle de cet ordinateur répondra à sa place.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>A chain is a list of models under a name. When one cannot answer, the next is asked, before anything was said and never further out than you allow. Choose a chain wherever you choose a model.</source>
        <translation>Une chaîne est une liste de modèles sous un nom. Si l’un ne peut répondre, le suivant est interrogé, avant que rien n’ait été dit et jamais plus loin que permis. Choisissez une chaîne partout où vous choisissez un modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Back to this computer</source>
        <translation>Revenir à cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Chains</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Choose who answers by default</source>
        <translation>Choisir qui répond par défaut</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Make a chain</source>
        <translation>Créer une chaîne</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Name of a new chain</source>
        <translation>Nom d’une nouvelle chaîne</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>There is no chain yet. Type a name for the first one, such as “work” or “by night”.</source>
        <translation>Pas encore de chaîne. Écrivez un nom pour la première, comme « travail » ou « la nuit ».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Where you name nobody</source>
        <translation>Là où vous ne nommez personne</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Who answers by default</source>
        <translation>Qui répond par défaut</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>provider:model, the name of a model, or chain:name</source>
        <translation>fournisseur:modèle, le nom d’un modèle, ou chain:nom</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Your network</source>
        <translation>Votre réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="resources/taxonomy/places.toml"/>
        <source>A company</source>
        <translation>Une entreprise</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>As far as the first one reaches</source>
        <translation>Jusqu’où va le premier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>My chain</source>
        <translation>Ma chaîne</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>No further than this computer</source>
        <translation>Pas plus loin que cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>No further than your network</source>
        <translation>Pas plus loin que votre réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Nobody is in it yet. Add a model.</source>
        <translation>Personne n’y est encore. Ajoutez un modèle.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate 429</source>
        <translation>Simuler 429</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate 500</source>
        <translation>Simuler 500</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate a refusal</source>
        <translation>Simuler un refus</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate a timeout</source>
        <translation>Simuler un délai dépassé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>The best model on this computer</source>
        <translation>Le meilleur modèle de cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>The best model on this computer answers.</source>
        <translation>Le meilleur modèle de cet ordinateur répond.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>The chain “{name}” answers.</source>
        <translation>La chaîne « {name} » répond.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>To companies too</source>
        <translation>Vers des entreprises aussi</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>all but the last fail</source>
        <translation>tous échouent sauf le dernier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>everybody fails</source>
        <translation>tous échouent</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>not asked</source>
        <translation>pas interrogé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>the first one fails</source>
        <translation>le premier échoue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{count} of {all} would not be asked: they reach further than you allow.</source>
        <translation>{count} sur {all} ne seraient pas interrogés : ils vont plus loin que permis.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{model} at {name} answers.</source>
        <translation>{model} chez {name} répond.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{model}, built in, answers.</source>
        <translation>{model}, intégré, répond.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{reference} leads to nobody: {problem}</source>
        <translation>{reference} ne mène à personne : {problem}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>None before it is installed.</source>
        <translation>Aucun avant l’installation.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Not asked yet.</source>
        <translation>Pas encore interrogé.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Set it up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>{count} times, last {ago}</source>
        <translation>{count} fois, la dernière {ago}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Anthropic messages</source>
        <translation>Anthropic messages</translation>
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
        <translation>Cohere v2 chat</translation>
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
        <translation>A une panne</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its list of models is empty.</source>
        <translation>Sa liste de modèles est vide.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its package is not in this installation. The setup shows the command that brings it.</source>
        <translation>Son paquet n’est pas dans cette installation. La configuration montre la commande qui l’apporte.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its program is not on this computer. The Engines page downloads it, or says how you get it.</source>
        <translation>Son programme n’est pas sur cet ordinateur. La page Moteurs le télécharge, ou dit comment l’obtenir.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Key rejected</source>
        <translation>Clé rejetée</translation>
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
        <translation>Injoignable</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Nothing fits “{query}”. Try the name of a provider or of a model, or add a provider of your own.</source>
        <translation>Rien ne correspond à « {query} ». Essayez le nom d’un fournisseur ou d’un modèle, ou ajoutez le vôtre.</translation>
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
        <translation>OpenAI audio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>OpenAI chat completions</source>
        <translation>OpenAI chat completions</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>OpenAI responses</source>
        <translation>OpenAI responses</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Too many requests</source>
        <translation>Trop de demandes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Wrong address</source>
        <translation>Adresse incorrecte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>whisper.cpp server</source>
        <translation>Serveur whisper.cpp</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Inside the application</source>
        <translation>Dans l’application</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Everybody who could answer you, and where your words would go.</source>
        <translation>Tous ceux qui pourraient vous répondre, et où iraient vos mots.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Models that are known by name, with their providers. Prices are list prices and may have changed.</source>
        <translation>Modèles connus par leur nom, avec leurs fournisseurs. Les prix sont indicatifs et ont pu changer.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Who answers where you name nobody, and who is asked next when one fails.</source>
        <translation>Qui répond quand vous ne nommez personne, et qui est interrogé ensuite si l’un échoue.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Asked when you use it</source>
        <translation>Interrogé à l’usage</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Check how the name of the host is spelled.</source>
        <translation>Vérifiez l’orthographe du nom de l’hôte.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Check that the server runs, and that no firewall stands between.</source>
        <translation>Vérifiez que le serveur tourne et qu’aucun pare-feu ne s’interpose.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Check the host, the port and the path.</source>
        <translation>Vérifiez l’hôte, le port et le chemin.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Choose its certificate in Settings, under Certificates.</source>
        <translation>Choisissez son certificat dans les réglages, sous Certificats.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Choose its certificate under “Headers, certificates, gateway”.</source>
        <translation>Choisissez son certificat sous « En-têtes, certificats, passerelle ».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>It has no list of models. Name one by hand, as in {reference}.</source>
        <translation>Il n’a pas de liste de modèles. Nommez-en un à la main, comme {reference}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its key comes from the environment ({variable}).</source>
        <translation>Sa clé vient de l’environnement ({variable}).</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its key is kept, and the place where it is kept is locked.</source>
        <translation>Sa clé est gardée, et l’endroit où elle est est verrouillé.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Needs an address</source>
        <translation>Demande une adresse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No key yet. Nothing answers here without one.</source>
        <translation>Pas encore de clé. Sans elle, rien ne répond ici.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No key. It usually needs none.</source>
        <translation>Pas de clé. En général il n’en faut pas.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not trusted</source>
        <translation>Non approuvé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Runs here now</source>
        <translation>Tourne ici maintenant</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Start the server there, or check its address, its port and its firewall.</source>
        <translation>Démarrez-y le serveur, ou vérifiez son adresse, son port et son pare-feu.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Store another one on the Keys page.</source>
        <translation>Enregistrez-en une autre sur la page Clés.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Type another key below.</source>
        <translation>Saisissez une autre clé ci-dessous.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>list of models</source>
        <translation>liste des modèles</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} keys are kept for it.</source>
        <translation>
            <numerusform>{count} clé est gardée pour lui.</numerusform>
            <numerusform>{count} clés sont gardées pour lui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} minutes ago</source>
        <translation>
            <numerusform>il y a {count} minute</numerusform>
            <numerusform>il y a {count} minutes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Needs a key</source>
        <translation>Demande une clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/rail.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Every field on this page goes back to its default. Your chats and models stay as they are.</source>
        <translation>Tous les champs de cette page reprennent leur valeur par défaut. Vos discussions et modèles restent tels quels.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>No certificates can be read from this file. It should be one in PEM format.</source>
        <translation>Aucun certificat ne peut être lu dans ce fichier. Il devrait être au format PEM.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Reset the settings?</source>
        <translation>Réinitialiser les réglages ?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>0 is the same answer each time, higher is more varied.</source>
        <translation>0 donne toujours la même réponse ; plus haut, c’est plus varié.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>A file that is trusted beside the system's own certificates, as a company proxy needs it.</source>
        <translation>Un fichier de confiance en plus des certificats du système, comme l’exige un proxy d’entreprise.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>All keys on one sheet.</source>
        <translation>Tous les raccourcis sur une feuille.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>As far as the model leads</source>
        <translation>Jusqu’où mène le modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>CA TLS PEM trust company</source>
        <translation>CA TLS PEM confiance entreprise</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Conversations, engines and what is remembered.</source>
        <translation>Conversations, moteurs et ce qui est mémorisé.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Ctrl with plus and minus changes it too, Ctrl with 0 sets it back.</source>
        <translation>Ctrl avec plus et moins la change aussi, Ctrl avec 0 la rétablit.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Downloaded and imported ones.</source>
        <translation>Ceux téléchargés et importés.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Engine releases</source>
        <translation>Versions des moteurs</translation>
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
        <translation>Dossiers</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>Par exemple : Réponds brièvement, avec des mots simples.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Free the memory after</source>
        <translation>Libérer la mémoire après</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How far the words of a new chat may go. Each chat can be given another limit above it.</source>
        <translation>Jusqu’où peuvent aller les mots d’une nouvelle discussion. Chacune peut recevoir une autre limite, au-dessus d’elle.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How many processor cores the model may use.</source>
        <translation>Combien de cœurs de processeur le modèle peut utiliser.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How models answer</source>
        <translation>Comment les modèles répondent</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How much of a conversation the model reads, in tokens: pieces of words. More takes more memory.</source>
        <translation>Quelle part d’une conversation le modèle lit, en tokens : des morceaux de mots. Plus prend plus de mémoire.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Light, dark, or as the system has it.</source>
        <translation>Clair, sombre, ou comme le système.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Megabytes that all engines together may take. The one used longest ago is stopped to stay below.</source>
        <translation>Mégaoctets que tous les moteurs peuvent prendre ensemble. Le moins récemment utilisé est arrêté pour rester en dessous.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Memory for engines</source>
        <translation>Mémoire pour les moteurs</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Minutes without a message until models are unloaded and engines stopped. The next one starts them.</source>
        <translation>Minutes sans message avant que les modèles soient déchargés et les moteurs arrêtés. Le suivant les relance.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Model and memory</source>
        <translation>Modèle et mémoire</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Model hub</source>
        <translation>Dépôt de modèles</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Model's default</source>
        <translation>Celui du modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>New chats</source>
        <translation>Nouvelles discussions</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Of Hexalogue and what it runs on.</source>
        <translation>De Hexalogue et de ce sur quoi il tourne.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Of the window; models answer in the language you write.</source>
        <translation>De la fenêtre ; les modèles répondent dans la langue que vous écrivez.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Only the likeliest words that make up this share are drawn from.</source>
        <translation>Seuls les mots les plus probables formant cette part sont tirés.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Show the shortcuts</source>
        <translation>Afficher les raccourcis</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>The public hub</source>
        <translation>Le dépôt public</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>The public list</source>
        <translation>La liste publique</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>The system's</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>This page's file, and your own providers.</source>
        <translation>Le fichier de cette page et vos propres fournisseurs.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Told to the model before every conversation.</source>
        <translation>Dit au modèle avant chaque conversation.</translation>
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
        <translation>Ce qui s’est passé, sans les clés.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>What is free</source>
        <translation>Ce qui est libre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>What leaves your network goes through it. Servers here and on your network are asked directly.</source>
        <translation>Ce qui quitte votre réseau passe par lui. Les serveurs d’ici et de votre réseau sont joints directement.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Where lists of engines are read. HEXALOGUE_RELEASES_URL in the environment comes before this.</source>
        <translation>Où sont lues les listes de moteurs. HEXALOGUE_RELEASES_URL dans l’environnement passe avant.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Where models are downloaded from; one address a line, the next is tried when one fails.</source>
        <translation>D’où les modèles sont téléchargés ; une adresse par ligne, la suivante est essayée si l’une échoue.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Whether things glide and fade, or change at once.</source>
        <translation>Si les choses glissent et se fondent, ou changent d’un coup.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>about update release</source>
        <translation>à propos mise à jour version</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>animation accessibility</source>
        <translation>animation accessibilité</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>budget ram limit</source>
        <translation>budget ram limite</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>company http</source>
        <translation>entreprise http</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>cpu speed</source>
        <translation>processeur vitesse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>crash report</source>
        <translation>plantage rapport</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>font zoom larger smaller</source>
        <translation>police zoom plus grand plus petit</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>gguf disk</source>
        <translation>gguf disque</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>hotkeys palette</source>
        <translation>raccourcis palettes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>idle stop unload sleep</source>
        <translation>inactivité arrêt décharger veille</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>length window</source>
        <translation>longueur fenêtre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>lock offline company cloud leave</source>
        <translation>verrou hors ligne entreprise cloud quitter</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>mirror GitHub update</source>
        <translation>miroir GitHub mise à jour</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>mirror Hugging Face HF_ENDPOINT</source>
        <translation>miroir Hugging Face HF_ENDPOINT</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>sampling creative random</source>
        <translation>échantillonnage créatif aléatoire</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>sampling nucleus</source>
        <translation>échantillonnage nucleus</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>system prompt</source>
        <translation>prompt système</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>theme dark mode night</source>
        <translation>thème mode sombre nuit</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>translation locale</source>
        <translation>traduction langue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>A number from {least:g} to {most:g}, or nothing.</source>
        <translation>Un nombre de {least:g} à {most:g}, ou rien.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Only host and path: no name, key or question mark.</source>
        <translation>Seulement hôte et chemin : ni nom, ni clé, ni point d’interrogation.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Only https is safe here: nobody on the way may change what comes from it.</source>
        <translation>Seul https est sûr ici : personne en chemin ne doit changer ce qui en vient.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Write the whole path of the file, or choose it.</source>
        <translation>Écrivez le chemin complet du fichier, ou choisissez-le.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>“{typed}” is not an address such as {example}.</source>
        <translation>« {typed} » n’est pas une adresse comme {example}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Choose a file: {name}</source>
        <translation>Choisir un fichier : {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Copy: {name}</source>
        <translation>Copier : {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Default: {value}.</source>
        <translation>Par défaut : {value}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Open the folder: {name}</source>
        <translation>Ouvrir le dossier : {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Reset {name}</source>
        <translation>Réinitialiser {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>{name} lie in {path}</source>
        <translation>{name} : dans {path}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Changes are saved as you make them.</source>
        <translation>Les changements sont enregistrés aussitôt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>No setting matches “{words}”.</source>
        <translation>Aucun réglage ne correspond à « {words} ».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Reset to defaults</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Search settings</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <location filename="hexalogue/ui/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Ask for another answer</source>
        <translation>Demander une autre réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Begin a new chat</source>
        <translation>Commencer une discussion</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Begin a new line</source>
        <translation>Commencer une nouvelle ligne</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Choose who answers</source>
        <translation>Choisir qui répond</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Copy the newest answer</source>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Delete this chat; it can be undone</source>
        <translation>Supprimer cette discussion ; cela s’annule</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Do something, or go somewhere</source>
        <translation>Faire une action ou aller quelque part</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Make the text its usual size</source>
        <translation>Texte à sa taille habituelle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Make the text larger</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Make the text smaller</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Open a page</source>
        <translation>Ouvrir une page</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Rename the chat that is marked in the list</source>
        <translation>Renommer la discussion marquée dans la liste</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Search all chats</source>
        <translation>Rechercher dans toutes les discussions</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Show all keys</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Show or hide the list of chats</source>
        <translation>Afficher ou masquer la liste des discussions</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Take up your last message, while the box is empty</source>
        <translation>Reprendre votre dernier message, si la zone est vide</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>While writing</source>
        <translation>En écrivant</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Cancel the download</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Pause the download</source>
        <translation>Suspendre le téléchargement</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Resume the download</source>
        <translation>Reprendre le téléchargement</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Downloading {name}: {progress}</source>
        <translation>Téléchargement de {name} : {progress}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Loading {name} · {percent} %</source>
        <translation>Chargement de {name} · {percent} %</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Looking for a model on this computer</source>
        <translation>Recherche d’un modèle sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Memory {amount}</source>
        <translation>Mémoire {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>No model loaded</source>
        <translation>Aucun modèle chargé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Offline ready</source>
        <translation>Prêt hors ligne</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>a stop-gap, often wrong</source>
        <translation>provisoire, souvent faux</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>in the app</source>
        <translation>dans l’application</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>the next message loads it</source>
        <translation>le prochain message le charge</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{name} could not be loaded</source>
        <translation>{name} n’a pas pu être chargé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{name} loaded</source>
        <translation>{name} chargé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{name} rests</source>
        <translation>{name} en repos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{used} of this computer's {total} are in use, {own} of them by Hexalogue</source>
        <translation>{used} sur les {total} de cet ordinateur sont utilisés, dont {own} par Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>checking that it is whole</source>
        <translation>vérification de l’intégrité</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>paused at {amount}</source>
        <translation>suspendu à {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>stopped at {amount}</source>
        <translation>arrêté à {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} GB/s</source>
        <translation>{number} Go/s</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} MB/s</source>
        <translation>{number} Mo/s</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} TB</source>
        <translation>{number} To</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} bytes</source>
        <translation>{number} octets</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} kB</source>
        <translation>{number} ko</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} kB/s</source>
        <translation>{number} ko/s</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} tokens of context</source>
        <translation>{number} tokens de contexte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{year}-{month}-{day}</source>
        <translation>{day}/{month}/{year}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <location filename="hexalogue/ui/widgets/strip.py"/>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <source>Progress of {name}</source>
        <translation>Progression de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/secret_field.py"/>
        <source>Show what was typed while this is pressed</source>
        <translation>Afficher la saisie tant que c’est enfoncé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/shown_key.py"/>
        <source>The key is on the screen for a moment</source>
        <translation>La clé est à l’écran un instant</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <source>Close for good</source>
        <translation>Fermer pour de bon</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>One endpoint for many vendors</source>
        <translation>Un accès pour de nombreux fournisseurs</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Run fully offline on this computer</source>
        <translation>Entièrement hors ligne sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Split a large model across machines</source>
        <translation>Répartir un grand modèle sur plusieurs machines</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Use a server I already run</source>
        <translation>Utiliser un serveur que je fais déjà tourner</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Use a vendor's API with my key</source>
        <translation>Utiliser l’API d’un fournisseur avec ma clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Set up more</source>
        <translation>Configurer plus</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Add and check</source>
        <translation>Ajouter et vérifier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Computer that helps</source>
        <translation>Ordinateur qui aide</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Found on this computer.</source>
        <translation>Trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Get a key</source>
        <translation>Obtenir une clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Go on without a change</source>
        <translation>Continuer sans changement</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Here are {names}. Which one is asked is chosen at the end.</source>
        <translation>Il y a {names}. Celui qui est interrogé se choisit à la fin.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Host and port are enough. It is asked what it serves; no key is sent.</source>
        <translation>Hôte et port suffisent. On lui demande ce qu’il sert ; aucune clé n’est envoyée.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Install {name}</source>
        <translation>Installer {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>It has {count} models.</source>
        <translation>
            <numerusform>Il a {count} modèle.</numerusform>
            <numerusform>Il a {count} modèles.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>It needs a package that is not installed here. Run this, then look again.</source>
        <translation>Il lui faut un paquet qui n’est pas installé ici. Exécutez ceci, puis regardez à nouveau.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Its makers offer no programs.</source>
        <translation>Ses auteurs ne proposent pas de programmes.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Its name or address, and the port if it is another one. Start “hexalogue peers serve” there first.</source>
        <translation>Son nom ou adresse, et le port s’il diffère. Lancez-y d’abord « hexalogue peers serve ».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Keep it for this session</source>
        <translation>La garder pour cette session</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Kept in this computer's keychain, never in a file.</source>
        <translation>Gardée dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Key for {name}</source>
        <translation>Clé pour {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Looking for the engine on this computer…</source>
        <translation>Recherche du moteur sur cet ordinateur…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Never written in clear.</source>
        <translation>Jamais écrite en clair.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>No model is on this computer yet.</source>
        <translation>Aucun modèle n’est encore sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>No model is on this computer yet. {name} is a good first one: {size}, {licence}.</source>
        <translation>Aucun modèle n’est encore sur cet ordinateur. {name} est un bon premier : {size}, {licence}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Open the Keys page</source>
        <translation>Ouvrir la page Clés</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Ready, {size} free.</source>
        <translation>Prêt, {size} libres.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Start the server, or type where it runs.</source>
        <translation>Démarrez le serveur, ou écrivez où il tourne.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Take a file I have</source>
        <translation>Prendre un fichier que j’ai</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>The model is on its way; what is here already is kept if it is interrupted.</source>
        <translation>Le modèle arrive ; ce qui est déjà là est gardé en cas d’interruption.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Type another one.</source>
        <translation>Saisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use the one that was found, or type another.</source>
        <translation>Utilisez celui qui a été trouvé, ou écrivez-en un autre.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use {place}</source>
        <translation>Utiliser {place}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>What {name} has to know of you; a field that you do not need stays empty.</source>
        <translation>Ce que {name} doit savoir de vous ; un champ inutile reste vide.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>for example {value}</source>
        <translation>par exemple {value}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>from {variable}</source>
        <translation>de {variable}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>kept</source>
        <translation>gardée</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{address} answers and wants a key; that is the next step.</source>
        <translation>{address} répond et demande une clé ; c’est l’étape suivante.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{address} answers.</source>
        <translation>{address} répond.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{address} answers; that is used.</source>
        <translation>{address} répond ; c’est ce qui est utilisé.</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{count} computers</source>
        <translation>
            <numerusform>{count} ordinateur</numerusform>
            <numerusform>{count} ordinateurs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{how} A file that you have can be installed.</source>
        <translation>{how} Un fichier que vous avez peut être installé.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} ({licence}) is downloaded from its makers, checked, and proven before it is used.</source>
        <translation>{name} ({licence}) est téléchargé chez ses auteurs, vérifié et éprouvé avant usage.</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} and others</source>
        <translation>
            <numerusform>{name} et un autre</numerusform>
            <numerusform>{name} et d’autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} answers those who have a key of their own; it bills them.</source>
        <translation>{name} répond à ceux qui ont leur propre clé ; il les facture.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} is being installed; it is taken into use once it has answered a question.</source>
        <translation>{name} est en cours d’installation ; il servira dès qu’il aura répondu à une question.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name}: {amount}</source>
        <translation>{name} : {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>This computer has no keychain. Keep the key until you close Hexalogue, or choose an encrypted file on the Keys page.</source>
        <translation>Cet ordinateur n’a pas de trousseau. Gardez la clé jusqu’à la fermeture de Hexalogue, ou choisissez un fichier chiffré sur la page Clés.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Your keychain is locked. Unlock it on the Keys page and save again, or keep the key until you close Hexalogue.</source>
        <translation>Votre trousseau est verrouillé. Déverrouillez-le sur la page Clés et enregistrez à nouveau, ou gardez la clé jusqu’à la fermeture de Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>What needs what</source>
        <translation>Qui demande quoi</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>How do you want to run AI?</source>
        <translation>Comment voulez-vous utiliser l’IA ?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Can be shared</source>
        <translation>Partageable</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Depends</source>
        <translation>Selon le cas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Managed for you</source>
        <translation>Géré pour vous</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Needs a GPU</source>
        <translation>Nécessite un GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Needs the network</source>
        <translation>Nécessite le réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>Change {what}</source>
        <translation>Changer {what}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>comes later</source>
        <translation>vient plus tard</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>open now</source>
        <translation>ouvert maintenant</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>New chats are answered by it already.</source>
        <translation>Il répond déjà aux nouvelles discussions.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>Not possible now: your settings keep new chats on this computer.</source>
        <translation>Impossible pour le moment : vos réglages gardent les nouvelles discussions sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>Not possible now: your settings keep new chats on your network.</source>
        <translation>Impossible pour le moment : vos réglages gardent les nouvelles discussions sur votre réseau.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>Now they are answered by {name}.</source>
        <translation>Pour l’instant, c’est {name} qui y répond.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>Archives and programs (*)</source>
        <translation>Archives et programmes (*)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>Install an engine from a file</source>
        <translation>Installer un moteur depuis un fichier</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>Take a model's file</source>
        <translation>Prendre le fichier d’un modèle</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Asking which models there are…</source>
        <translation>Recherche des modèles disponibles…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>It lists no models; type the name of one.</source>
        <translation>Il ne liste aucun modèle ; écrivez le nom de l’un d’eux.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>It thought, and had no room left for words.</source>
        <translation>Il a réfléchi, et n’avait plus de place pour des mots.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Its models could not be listed; type the name of one.</source>
        <translation>Ses modèles n’ont pas pu être listés ; écrivez le nom de l’un d’eux.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>One short question is asked; nothing leaves this computer.</source>
        <translation>Une courte question est posée ; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>One short question is asked; nothing leaves your network.</source>
        <translation>Une courte question est posée ; rien ne quitte votre réseau.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>One short question is sent; it costs a fraction of a cent at most.</source>
        <translation>Une courte question est envoyée ; elle coûte au plus une fraction de centime.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>{seconds} s to the first word</source>
        <translation>{seconds} s jusqu’au premier mot</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>{speed} tokens/s</source>
        <translation>{speed} tokens/s</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Change the address</source>
        <translation>Changer l’adresse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Change the details</source>
        <translation>Changer les détails</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Change the key</source>
        <translation>Changer la clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Install the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Answer new chats with it too</source>
        <translation>Répondre aussi aux nouvelles discussions avec lui</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Ask it</source>
        <translation>L’interroger</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Asking for one sentence… a large model takes a while to load.</source>
        <translation>Demande d’une phrase… un grand modèle met du temps à charger.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>It answered</source>
        <translation>Il a répondu</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Open the chat</source>
        <translation>Ouvrir la discussion</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Waiting for the answer</source>
        <translation>En attente de la réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>A key for {name} is in {variable}.</source>
        <translation>Une clé pour {name} est dans {variable}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>A small model is fetched once; nothing you type leaves.</source>
        <translation>Un petit modèle est téléchargé une fois ; rien de ce que vous écrivez ne sort.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Built in; nothing to install.</source>
        <translation>Intégré ; rien à installer.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Goal</source>
        <translation>But</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Installed; nothing is missing.</source>
        <translation>Installé ; rien ne manque.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>It answers.</source>
        <translation>Il répond.</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Keys for {names} are here.</source>
        <translation>
            <numerusform>La clé de {names} est là.</numerusform>
            <numerusform>Les clés de {names} sont là.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Needs nothing more from you.</source>
        <translation>N’a besoin de rien d’autre de vous.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Needs {things}.</source>
        <translation>Nécessite {things}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>None was found on this computer; type the address of one.</source>
        <translation>Aucun trouvé sur cet ordinateur ; écrivez l’adresse de l’un d’eux.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Proof</source>
        <translation>Essai</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Runs at {place}.</source>
        <translation>Tourne à {place}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Set up {name}</source>
        <translation>Configurer {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Try {name}</source>
        <translation>Essayer {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>You bring a key of your own.</source>
        <translation>Vous apportez votre propre clé.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Your key is in {variable}.</source>
        <translation>Votre clé est dans {variable}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Your key is kept.</source>
        <translation>Votre clé est gardée.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>a key</source>
        <translation>une clé</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>a package</source>
        <translation>un paquet</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>an engine</source>
        <translation>un moteur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>llama.cpp or vLLM on several computers of yours.</source>
        <translation>llama.cpp ou vLLM sur plusieurs de vos ordinateurs.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>other computers</source>
        <translation>d’autres ordinateurs</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>some details</source>
        <translation>quelques précisions</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{count} computers are named.</source>
        <translation>
            <numerusform>{count} ordinateur est nommé.</numerusform>
            <numerusform>{count} ordinateurs sont nommés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} et {count} autre</numerusform>
            <numerusform>{names} et {count} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{name} and {count} more models are here.</source>
        <translation>
            <numerusform>{name} et {count} autre modèle sont là.</numerusform>
            <numerusform>{name} et {count} autres modèles sont là.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{name} found at {place}</source>
        <translation>{name} trouvé à {place}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{name} is here.</source>
        <translation>{name} est là.</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{said}, and {count} more.</source>
        <translation>
            <numerusform>{said}, et {count} autre.</numerusform>
            <numerusform>{said}, et {count} autres.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Fill in what is missing. What you type is kept when you leave, except keys.</source>
        <translation>Complétez ce qui manque. Ce que vous saisissez est gardé si vous partez, sauf les clés.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>One real answer shows that it works.</source>
        <translation>Une vraie réponse montre que tout fonctionne.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Pick one; you can add the others at any time. Nothing here stands in the way of a chat.</source>
        <translation>Choisissez-en un ; vous pourrez ajouter les autres à tout moment. Rien ici n’empêche de discuter.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>What each kind of provider needs, on this computer, now.</source>
        <translation>Ce que demande chaque type de fournisseur, sur cet ordinateur, maintenant.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>What is ready comes first.</source>
        <translation>Ce qui est prêt vient en premier.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Looking at what is here…</source>
        <translation>Examen de ce qui est présent…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>No provider is called “{words}”.</source>
        <translation>Aucun fournisseur ne s’appelle « {words} ».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Skip, I will look around</source>
        <translation>Passer, je vais regarder</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Leaves to router</source>
        <translation>Part chez le routeur</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Leaves to vendor</source>
        <translation>Part chez le fournisseur</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>Windows Credential Locker</source>
        <translation>Gestionnaire d’identification Windows</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>macOS Keychain</source>
        <translation>trousseau de macOS</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>neither a Secret Service nor KWallet answers</source>
        <translation>ni un Secret Service ni KWallet ne répond</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>{0} keeps keys in clear, so it is not used</source>
        <translation>{0} garde les clés en clair, il n’est donc pas utilisé</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>{0} names {1}, which keeps nothing</source>
        <translation>{0} désigne {1}, qui ne garde rien</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>none answers</source>
        <translation>aucun ne répond</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/disk.py"/>
        <source>Close that one.</source>
        <translation>Fermez-le.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/disk.py"/>
        <source>another Hexalogue has been writing it for long</source>
        <translation>un autre Hexalogue y écrit depuis longtemps</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>Check the disk and try again.</source>
        <translation>Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>Choose one of at least {0} characters; a few words are better.</source>
        <translation>Choisissez-en une d’au moins {0} caractères ; quelques mots valent mieux.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>Put a copy of it from a backup in its place, or delete it and store the keys again.</source>
        <translation>Remettez à sa place une copie d’une sauvegarde, ou supprimez-le et enregistrez à nouveau les clés.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>The passphrase is too short to keep keys behind.</source>
        <translation>La phrase secrète est trop courte pour protéger des clés.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>it does not hold what was just written</source>
        <translation>il ne contient pas ce qui vient d’être écrit</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>the encrypted file</source>
        <translation>le fichier chiffré</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>a part of a long key is missing or changed</source>
        <translation>une partie d’une longue clé manque ou a changé</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>it answered too late, so nothing was changed</source>
        <translation>il a répondu trop tard, rien n’a donc été changé</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>it answered with {0}</source>
        <translation>il a répondu par {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>the key is still there after it was deleted</source>
        <translation>la clé est toujours là après sa suppression</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>the one that is named for it cannot be used here</source>
        <translation>celui qui est désigné pour cela ne peut pas servir ici</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>what it gives back is not what was stored</source>
        <translation>ce qu’il rend n’est pas ce qui a été enregistré</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>it does not begin like a file of keys</source>
        <translation>il ne commence pas comme un fichier de clés</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>it is cut off, or something was added</source>
        <translation>il est tronqué, ou quelque chose y a été ajouté</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>its header asks for what this version does not do</source>
        <translation>son en-tête demande ce que cette version ne fait pas</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>A key “{0}” for {1} is kept already, in the {2}.</source>
        <translation>Une clé « {0} » pour {1} est déjà gardée : {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>A key “{0}” is there already.</source>
        <translation>Une clé « {0} » est déjà là.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>Choose another label.</source>
        <translation>Choisissez une autre étiquette.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>Delete that one first, or give this one another label.</source>
        <translation>Supprimez d’abord celle-là, ou donnez à celle-ci une autre étiquette.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>Look at the list again.</source>
        <translation>Regardez à nouveau la liste.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/waiting.py"/>
        <source>a mistake in Hexalogue, kept in its report</source>
        <translation>une erreur de Hexalogue, gardée dans son rapport</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/waiting.py"/>
        <source>earlier calls have not been answered yet</source>
        <translation>les appels précédents n’ont pas encore de réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/waiting.py"/>
        <source>no answer within {0} s; it may be waiting for you</source>
        <translation>pas de réponse en {0} s ; il vous attend peut-être</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>A Google credentials file is no key itself.</source>
        <translation>Un fichier d’identifiants Google n’est pas lui-même une clé.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>Exchange it for an access token before the call.</source>
        <translation>Échangez-le contre un jeton d’accès avant l’appel.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>Store it again: copy only the key itself, without quotes, blanks or line breaks.</source>
        <translation>Enregistrez-la à nouveau : copiez seulement la clé, sans guillemets, espaces ni sauts de ligne.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>The key holds a character that no key has: a blank at its end, a line break, or a letter outside Latin-1.</source>
        <translation>La clé contient un caractère qu’aucune clé n’a : une espace à la fin, un saut de ligne ou une lettre hors de Latin-1.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <source>it answers without encryption; its address may begin with http://</source>
        <translation>il répond sans chiffrement ; son adresse peut commencer par http://</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <source>the connection was cut in the secure handshake</source>
        <translation>la connexion a été coupée pendant la négociation sécurisée</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <source>there is no route to it</source>
        <translation>il n’y a pas de route vers lui</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>its certificate is not valid</source>
        <translation>son certificat n’est pas valide</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>the secure handshake failed</source>
        <translation>la négociation sécurisée a échoué</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/connection.py"/>
        <source>the secure handshake</source>
        <translation>la connexion sécurisée</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/connection.py"/>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>The connection to {0}</source>
        <translation>La connexion à {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>a body that breaks the rules of HTTP</source>
        <translation>un corps qui enfreint les règles de HTTP</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>a switch to another protocol</source>
        <translation>un passage à un autre protocole</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>headers without end</source>
        <translation>des en-têtes sans fin</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>sending the question</source>
        <translation>envoi de la question</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>waiting for its reply</source>
        <translation>attente de sa réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>waiting for more of its answer</source>
        <translation>attente de la suite de sa réponse</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>something that is not HTTP</source>
        <translation>quelque chose qui n’est pas du HTTP</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/fetch.py"/>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>{0} bytes</source>
        <translation>{0} octets</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>Google's token service</source>
        <translation>le service de jetons de Google</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>Store the path or the content of a service account's JSON file from the Google Cloud console.</source>
        <translation>Enregistrez le chemin ou le contenu du fichier JSON d’un compte de service, pris dans la console Google Cloud.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>The Google credentials file cannot be used: {0}.</source>
        <translation>Le fichier d’identifiants Google ne peut pas servir : {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>an access token</source>
        <translation>un jeton d’accès</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>it has no “{0}”</source>
        <translation>il n’a pas de « {0} »</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>it is no JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “private_key” is no RSA key</source>
        <translation>son « private_key » n’est pas une clé RSA</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “private_key” is no unencrypted PEM key</source>
        <translation>son « private_key » n’est pas une clé PEM non chiffrée</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “token_uri” is no https address</source>
        <translation>son « token_uri » n’est pas une adresse https</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “type” is neither service_account nor authorized_user</source>
        <translation>son « type » n’est ni service_account ni authorized_user</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>{0} cannot be read ({1})</source>
        <translation>{0} est illisible ({1})</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>{0} is larger than any such file</source>
        <translation>{0} est plus grand que tout fichier de ce genre</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>{0} is no text</source>
        <translation>{0} n’est pas du texte</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/guard.py"/>
        <source>it is the address where a cloud keeps credentials, which no provider has</source>
        <translation>c’est l’adresse où un cloud garde des identifiants, qu’aucun fournisseur n’a</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/guard.py"/>
        <source>looking up its name</source>
        <translation>recherche de son nom</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub.py"/>
        <source>Write it as hf:ORGANISATION/REPOSITORY/FILE.</source>
        <translation>Écrivez-le sous la forme hf:ORGANISATION/REPOSITORY/FILE.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub.py"/>
        <source>“{0}/{1}” is not a file on the model hub.</source>
        <translation>« {0}/{1} » n’est pas un fichier du dépôt de modèles.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>Name one in Settings, or in the variable HF_ENDPOINT.</source>
        <translation>Indiquez-en un dans Réglages, ou dans la variable HF_ENDPOINT.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>No model hub is set.</source>
        <translation>Aucun dépôt de modèles n’est réglé.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>Try again in {0}; with a token in the variable HF_TOKEN the hub allows more.</source>
        <translation>Réessayez dans {0} ; avec un jeton dans la variable HF_TOKEN, le dépôt en permet davantage.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>Write it as ORGANISATION/REPOSITORY.</source>
        <translation>Écrivez-le sous la forme ORGANISATION/REPOSITORY.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>a minute</source>
        <translation>une minute</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>an answer of the hub</source>
        <translation>une réponse du dépôt</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>repository {0}</source>
        <translation>dépôt {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>such file</source>
        <translation>ce fichier</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the list of files</source>
        <translation>la liste des fichiers</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the repository</source>
        <translation>le dépôt</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the search</source>
        <translation>la recherche</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>{0}: too many questions came from this network</source>
        <translation>{0} : trop de demandes sont venues de ce réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>“{0}” is no repository on the hub.</source>
        <translation>« {0} » n’est pas un dépôt de modèles.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>a redirect that is not to be trusted</source>
        <translation>une redirection à laquelle on ne peut se fier</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>one redirect after another</source>
        <translation>une redirection après l’autre</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/inflate.py"/>
        <source>a damaged compressed body</source>
        <translation>un corps compressé endommagé</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/inflate.py"/>
        <source>a small body that swells without end</source>
        <translation>un petit corps qui enfle sans fin</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/line.py"/>
        <source>a sign-in page</source>
        <translation>une page de connexion</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/line.py"/>
        <source>redirects without end</source>
        <translation>des redirections sans fin</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>no bytes came</source>
        <translation>aucun octet n’est venu</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/prefix_hash.py"/>
        <source>it became shorter while it was being written</source>
        <translation>il a raccourci pendant l’écriture</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>Set the proxy as http://HOST:PORT, https://HOST:PORT or socks5://HOST:PORT, or leave it empty.</source>
        <translation>Réglez le proxy sous la forme http://HOST:PORT, https://HOST:PORT ou socks5://HOST:PORT, ou laissez-le vide.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>connecting through the proxy</source>
        <translation>connexion par le proxy</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>the proxy asks for a name and a password</source>
        <translation>le proxy demande un nom et un mot de passe</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>the proxy could not be reached</source>
        <translation>le proxy n’a pas pu être joint</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>the proxy refused to connect</source>
        <translation>le proxy a refusé la connexion</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <location filename="hexalogue/wire/proxies.py"/>
        <source>A proxy of the kind “{0}” is not supported.</source>
        <translation>Un proxy de type « {0} » n’est pas pris en charge.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <location filename="hexalogue/wire/proxies.py"/>
        <source>The proxy's address cannot be read.</source>
        <translation>L’adresse du proxy est illisible.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxies.py"/>
        <source>Set the proxy as http://HOST:PORT, or leave it empty.</source>
        <translation>Réglez le proxy sous la forme http://HOST:PORT, ou laissez-le vide.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/reach.py"/>
        <source>the hub</source>
        <translation>le dépôt de modèles</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Choose another version; if you set a mirror, check that it has this program.</source>
        <translation>Choisissez une autre version ; si vous avez réglé un miroir, vérifiez qu’il a ce programme.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Choose one of the list of releases.</source>
        <translation>Choisissez-en une dans la liste des versions.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>The release list in Settings</source>
        <translation>La liste des versions dans Réglages</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Try again {0}, or install from a file that you have: “--from FILE”.</source>
        <translation>Réessayez {0}, ou installez depuis un fichier que vous avez : « --from FILE ».</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Write it as OWNER/NAME.</source>
        <translation>Écrivez-le sous la forme OWNER/NAME.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Write it as https://HOST or https://HOST/PATH; http:// is for this computer only.</source>
        <translation>Écrivez-la sous la forme https://HOST ou https://HOST/PATH ; http:// ne vaut que pour cet ordinateur.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>a list of releases</source>
        <translation>une liste de versions</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>in a minute</source>
        <translation>dans une minute</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>in {0} minutes</source>
        <translation>dans {0} minutes</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>none of its releases has a file</source>
        <translation>aucune de ses versions n’a de fichier</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>the address of a file that is neither https nor on this computer</source>
        <translation>l’adresse d’un fichier qui n’est ni en https ni sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>the list is not there</source>
        <translation>la liste n’est pas là</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>the list of releases</source>
        <translation>la liste des versions</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>there is no release {0}</source>
        <translation>il n’y a pas de version {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>{0} is not the address of a mirror.</source>
        <translation>{0} n’est pas l’adresse d’un miroir.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>{0}: too many were asked for from this network</source>
        <translation>{0} : trop de demandes depuis ce réseau</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>“{0}” is not a repository.</source>
        <translation>« {0} » n’est pas un dépôt.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>“{0}” is not the name of a release.</source>
        <translation>« {0} » n’est pas le nom d’une version.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/replies.py"/>
        <source>a compressed copy</source>
        <translation>une copie compressée</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/replies.py"/>
        <source>a piece that does not say where it belongs</source>
        <translation>un morceau qui ne dit pas où il va</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/reply.py"/>
        <source>a body in the encoding “{0}”</source>
        <translation>un corps dans l’encodage « {0} »</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/reply.py"/>
        <source>one of those it was asked for</source>
        <translation>un de ceux qui étaient demandés</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/source.py"/>
        <source>a redirect that leads nowhere</source>
        <translation>une redirection qui ne mène nulle part</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/source.py"/>
        <source>a redirect to an address inside this computer's network</source>
        <translation>une redirection vers une adresse du réseau de cet ordinateur</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/source.py"/>
        <source>a redirect to an unencrypted address</source>
        <translation>une redirection vers une adresse non chiffrée</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>Look for a line break or a foreign character in the key or the header, and remove it.</source>
        <translation>Cherchez un saut de ligne ou un caractère étranger dans la clé ou l’en-tête, et retirez-le.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>The address cannot be read.</source>
        <translation>L’adresse ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>The address is not one of a web server.</source>
        <translation>L’adresse n’est pas celle d’un serveur web.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>The header “{0}” holds a character that no header may hold.</source>
        <translation>L’en-tête « {0} » contient un caractère interdit dans un en-tête.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>Write it as https://HOST/PATH or http://HOST:PORT/PATH.</source>
        <translation>Écrivez-la sous la forme https://HOST/PATH ou http://HOST:PORT/PATH.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>another piece than the one asked for</source>
        <translation>un autre morceau que celui demandé</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>{0} bytes, before it was fetched</source>
        <translation>{0} octets, avant d’être pris</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>{0}, as the hub says</source>
        <translation>{0}, comme le dit le dépôt</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/trust.py"/>
        <source>the certificate file {0} cannot be read</source>
        <translation>le fichier de certificats {0} est illisible</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/trust.py"/>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <source>Build bitnet.cpp from its sources (github.com/microsoft/BitNet; clang 18 or newer, cmake and Python), then set HEXALOGUE_BITNET to the llama-server in its build/bin</source>
        <translation>Compilez bitnet.cpp depuis ses sources (github.com/microsoft/BitNet ; clang 18 ou plus récent, cmake et Python), puis réglez HEXALOGUE_BITNET sur le llama-server de son build/bin</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <source>Runs models whose weights have only three values (BitNet), fast on the processor and small in memory.</source>
        <translation>Fait tourner des modèles dont les poids n’ont que trois valeurs (BitNet), rapides sur le processeur et peu gourmands en mémoire.</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/exllamav2.toml"/>
        <location filename="resources/engines/koboldcpp.toml"/>
        <location filename="resources/engines/llama-server.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it was killed: usually memory ran out</source>
        <translation>il a été tué : le plus souvent, la mémoire a manqué</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/llama-server.toml"/>
        <source>it could not load the model, its port was taken, or an argument is unknown</source>
        <translation>il n’a pas pu charger le modèle, son port était pris, ou un argument est inconnu</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/llama-server.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it uses instructions that this processor does not have</source>
        <translation>il utilise des instructions que ce processeur n’a pas</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>it aborted</source>
        <translation>il a abandonné</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>ExLlama runs on NVIDIA GPUs, which Macs do not have; llama-server uses the GPU of a Mac</source>
        <translation>ExLlama tourne sur les GPU NVIDIA, que les Mac n’ont pas ; llama-server utilise le GPU d’un Mac</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>Needs Linux or Windows and an NVIDIA GPU. In a folder of your choice: “git clone https://github.com/theroyallab/tabbyAPI”, “cd tabbyAPI”, “python3 -m venv venv” (Python 3.10 to 3.12), “venv/bin/pip install .[cu12]” (Windows: “venv\Scripts\pip”; “.[cu13]” for drivers from 580 on). Then set HEXALOGUE_TABBYAPI to the folder tabbyAPI. Models are folders in EXL3; for EXL2 check out the branch exl2-checkpoint</source>
        <translation>Demande Linux ou Windows et un GPU NVIDIA. Dans un dossier de votre choix : « git clone https://github.com/theroyallab/tabbyAPI », « cd tabbyAPI », « python3 -m venv venv » (Python 3.10 à 3.12), « venv/bin/pip install .[cu12] » (Windows : « venv\Scripts\pip » ; « .[cu13] » pour les pilotes à partir de 580). Puis réglez HEXALOGUE_TABBYAPI sur le dossier tabbyAPI. Les modèles sont des dossiers en EXL3 ; pour EXL2, prenez la branche exl2-checkpoint</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>Runs EXL2 and EXL3 models on an NVIDIA GPU, and answers other programs on this computer.</source>
        <translation>Fait tourner des modèles EXL2 et EXL3 sur un GPU NVIDIA, et répond à d’autres programmes de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>it could not load the model, its port was taken, or a library is missing</source>
        <translation>il n’a pas pu charger le modèle, son port était pris, ou une bibliothèque manque</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>an argument is unknown</source>
        <translation>un argument est inconnu</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A check inside the engine failed, and it ended itself; the log names the check.</source>
        <translation>Une vérification interne du moteur a échoué, et il s’est arrêté ; le journal la nomme.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A compressed cache of values needs Flash Attention, which is off or not available for this model.</source>
        <translation>Un cache compressé des valeurs demande Flash Attention, désactivé ou indisponible pour ce modèle.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A library (DLL) beside the program is damaged, of another version, or for another kind of processor.</source>
        <translation>Une bibliothèque (DLL) à côté du programme est endommagée, d’une autre version, ou pour un autre type de processeur.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A library that the program needs is not on this computer; the last line of its log names it.</source>
        <translation>Une bibliothèque dont le programme a besoin n’est pas sur cet ordinateur ; la dernière ligne de son journal la nomme.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A rule of this computer (Smart App Control, AppLocker or the organisation's) forbids programs of unknown makers.</source>
        <translation>Une règle de cet ordinateur (Smart App Control, AppLocker ou celle de l’organisation) interdit les programmes d’auteurs inconnus.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A worker on another computer does not answer at its address; the engine runs without it.</source>
        <translation>Un nœud d’un autre ordinateur ne répond pas à son adresse ; le moteur tourne sans lui.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A worker on another computer speaks another version of llama.cpp's RPC.</source>
        <translation>Un nœud d’un autre ordinateur parle une autre version du RPC de llama.cpp.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A worker on another computer was ended or its network failed, or it speaks another version of llama.cpp's RPC.</source>
        <translation>Un nœud d’un autre ordinateur s’est arrêté ou a perdu le réseau, ou parle une autre version du RPC de llama.cpp.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Add the user to the groups “video” and “render” (sudo usermod -aG video,render $USER), then sign in again.</source>
        <translation>Ajoutez l’utilisateur aux groupes « video » et « render » (sudo usermod -aG video,render $USER), puis reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>An argument names a file that is not there.</source>
        <translation>Un argument nomme un fichier absent.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Another program listens on the port already, or this user may not listen there.</source>
        <translation>Un autre programme écoute déjà sur ce port, ou cet utilisateur n’y a pas droit.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Another program or the system asked the engine to end, as at the end of a session.</source>
        <translation>Un autre programme ou le système a demandé au moteur de s’arrêter, comme à la fin d’une session.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Ask whoever looks after this computer to allow the program, or use the built-in engine, which is part of Hexalogue.</source>
        <translation>Demandez à qui gère cet ordinateur d’autoriser le programme, ou utilisez le moteur intégré, qui fait partie de Hexalogue.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Check that the GPU's driver runs (nvidia-smi, rocminfo), or choose the CPU build.</source>
        <translation>Vérifiez que le pilote du GPU fonctionne (nvidia-smi, rocminfo), ou choisissez la version CPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Check the disk and its cable, copy the model to another disk, and start again.</source>
        <translation>Vérifiez le disque et son câble, copiez le modèle sur un autre disque, et relancez.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose a file that ends in .gguf (for speech: a ggml-*.bin). A download that needed a sign-in leaves a web page.</source>
        <translation>Choisissez un fichier finissant par .gguf (pour la parole : un ggml-*.bin). Un téléchargement qui demandait une connexion laisse une page web.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose an older version of the engine, build it here, or update the system. The built-in engine needs nothing newer.</source>
        <translation>Choisissez une version plus ancienne du moteur, compilez-le ici, ou mettez le système à jour. Le moteur intégré n’a besoin de rien de plus récent.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the Vulkan build, or a version of the engine for this GPU.</source>
        <translation>Choisissez la version Vulkan, ou une version du moteur pour ce GPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the build for older processors, or install the engine through Hexalogue, which picks it.</source>
        <translation>Choisissez la version pour processeurs anciens, ou installez le moteur par Hexalogue, qui la prend.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the file that ends in -00001-of-0000N.gguf, and keep the names as they were downloaded.</source>
        <translation>Choisissez le fichier qui finit par -00001-of-0000N.gguf, et gardez les noms du téléchargement.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the model's main file; the mmproj file is given beside it.</source>
        <translation>Choisissez le fichier principal du modèle ; le fichier mmproj se donne à côté.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the same model as Q4_K_M or Q8_0, or run this file with llama-server.</source>
        <translation>Choisissez le même modèle en Q4_K_M ou Q8_0, ou lancez ce fichier avec llama-server.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close other programs, or raise the limit (ulimit -n 4096) before Hexalogue is started.</source>
        <translation>Fermez d’autres programmes, ou relevez la limite (ulimit -n 4096) avant de lancer Hexalogue.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close other programs, or raise the limit on processes (ulimit -u) of this user or container.</source>
        <translation>Fermez d’autres programmes, ou relevez la limite de processus (ulimit -u) de cet utilisateur ou conteneur.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close other programs, set a shorter context, or choose a smaller model.</source>
        <translation>Fermez d’autres programmes, réduisez le contexte ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close programs that use the GPU, put fewer layers on it, or choose a smaller model.</source>
        <translation>Fermez les programmes qui utilisent le GPU, mettez-y moins de couches, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Connect the disk, or choose the model again from the list.</source>
        <translation>Branchez le disque, ou choisissez à nouveau le modèle dans la liste.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Correct or remove that argument of the engine.</source>
        <translation>Corrigez ou retirez cet argument du moteur.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Correct that value in the engine's own arguments; the last line of its log says which are allowed.</source>
        <translation>Corrigez cette valeur dans les arguments du moteur ; la dernière ligne de son journal dit lesquelles sont permises.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download a newer file of the model, or the file of another publisher.</source>
        <translation>Téléchargez un fichier plus récent du modèle, ou celui d’un autre éditeur.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download a newer file of the same model.</source>
        <translation>Téléchargez un fichier plus récent du même modèle.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download all parts (…-00001-of-0000N.gguf and the rest) into one folder.</source>
        <translation>Téléchargez toutes les parties (…-00001-of-0000N.gguf et les autres) dans un même dossier.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download or copy the model again; Hexalogue goes on where it stopped.</source>
        <translation>Téléchargez ou copiez à nouveau le modèle ; Hexalogue reprend là où il s’était arrêté.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the file again, or the file of another publisher.</source>
        <translation>Téléchargez à nouveau le fichier, ou celui d’un autre éditeur.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the file of another publisher, or update the engine.</source>
        <translation>Téléchargez le fichier d’un autre éditeur, ou mettez le moteur à jour.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the mmproj file again, or start the model without it; then it reads text only.</source>
        <translation>Téléchargez à nouveau le fichier mmproj, ou lancez le modèle sans lui ; il ne lira alors que du texte.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the mmproj file of the same publisher and size as the model.</source>
        <translation>Téléchargez le fichier mmproj du même éditeur et de la même taille que le modèle.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the model again, or choose a file that ends in .gguf.</source>
        <translation>Téléchargez à nouveau le modèle, ou choisissez un fichier finissant par .gguf.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the model again, or choose another one.</source>
        <translation>Téléchargez à nouveau le modèle, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the model with “hexalogue models pull” first and start the engine with that file.</source>
        <translation>Téléchargez d’abord le modèle avec « hexalogue models pull », et lancez le moteur avec ce fichier.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the speech model again with “hexalogue models pull”, or choose a smaller one.</source>
        <translation>Téléchargez à nouveau le modèle de parole avec « hexalogue models pull », ou choisissez-en un plus petit.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the usual file of the same model.</source>
        <translation>Téléchargez le fichier habituel du même modèle.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Free some space in the folder for temporary files, or set TMPDIR to another folder; then start again.</source>
        <translation>Libérez de la place dans le dossier des fichiers temporaires, ou réglez TMPDIR sur un autre dossier ; puis relancez.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Free some space on the disk that holds the models and the folder for temporary files.</source>
        <translation>Libérez de la place sur le disque des modèles et du dossier des fichiers temporaires.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Give yourself permission to read it (chmod a+r), or download the model again under your own user.</source>
        <translation>Donnez-vous le droit de le lire (chmod a+r), ou téléchargez à nouveau le modèle sous votre compte.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>If its name begins with libllama, libggml or libmtmd, install the engine again; otherwise install that library.</source>
        <translation>Si son nom commence par libllama, libggml ou libmtmd, réinstallez le moteur ; sinon, installez cette bibliothèque.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install NVIDIA's driver for this GPU, or choose the Vulkan or CPU build of the engine.</source>
        <translation>Installez le pilote NVIDIA de ce GPU, ou choisissez la version Vulkan ou CPU du moteur.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install PyTorch's build for CUDA into the engine's environment, or run the model with llama-server.</source>
        <translation>Installez la version CUDA de PyTorch dans l’environnement du moteur, ou lancez le modèle avec llama-server.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install ROCm in the version that the build names, or choose the Vulkan build, which runs on AMD GPUs without ROCm.</source>
        <translation>Installez ROCm dans la version que nomme le moteur, ou choisissez la version Vulkan, qui tourne sur les GPU AMD sans ROCm.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install ffmpeg (Debian and Ubuntu: ffmpeg; macOS: brew install ffmpeg), or give a WAV, MP3, FLAC or OGG file.</source>
        <translation>Installez ffmpeg (Debian et Ubuntu : ffmpeg ; macOS : brew install ffmpeg), ou donnez un fichier WAV, MP3, FLAC ou OGG.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it (Debian and Ubuntu: libcurl4, libssl3), or install the engine through Hexalogue, whose builds need none.</source>
        <translation>Installez-les (Debian et Ubuntu : libcurl4, libssl3), ou installez le moteur par Hexalogue, dont les versions s’en passent.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it (Debian and Ubuntu: libgomp1; Fedora: libgomp; Windows: the Visual C++ runtime), then start again.</source>
        <translation>Installez-la (Debian et Ubuntu : libgomp1 ; Fedora : libgomp ; Windows : l’environnement Visual C++), puis relancez.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it (Debian and Ubuntu: libvulkan1; elsewhere it comes with the GPU's driver), or choose the CPU build.</source>
        <translation>Installez-le (Debian et Ubuntu : libvulkan1 ; ailleurs il vient avec le pilote du GPU), ou choisissez la version CPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it into TabbyAPI's own environment: “pip install .[cu12]” in its folder, then start again.</source>
        <translation>Installez-le dans l’environnement de TabbyAPI : « pip install .[cu12] » dans son dossier, puis relancez.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again and let Hexalogue choose the download, or pick the one for this processor (x64 or arm64).</source>
        <translation>Réinstallez le moteur en laissant Hexalogue choisir le téléchargement, ou prenez celui de ce processeur (x64 ou arm64).</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again into a folder of its own.</source>
        <translation>Réinstallez le moteur dans un dossier à lui.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again into a folder of its own; do not copy files of one build over another.</source>
        <translation>Réinstallez le moteur dans un dossier à lui ; ne copiez pas les fichiers d’une version sur une autre.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again: Hexalogue puts the runtime archive beside it. Otherwise choose the Vulkan or CPU build.</source>
        <translation>Réinstallez le moteur : Hexalogue met l’archive des bibliothèques à côté. Sinon choisissez la version Vulkan ou CPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again: its archive is checked before it is used.</source>
        <translation>Réinstallez le moteur : son archive est vérifiée avant usage.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again; a single program copied out of its archive cannot run.</source>
        <translation>Réinstallez le moteur ; un programme copié seul hors de son archive ne peut pas tourner.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again; on Alpine and NixOS, build it there or use the built-in engine.</source>
        <translation>Réinstallez le moteur ; sur Alpine et NixOS, compilez-le sur place ou utilisez le moteur intégré.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine through Hexalogue, or run “xattr -dr com.apple.quarantine FOLDER” on its folder if you trust it.</source>
        <translation>Installez le moteur par Hexalogue, ou lancez « xattr -dr com.apple.quarantine FOLDER » sur son dossier si vous lui faites confiance.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the same version of the engine on every computer that takes part.</source>
        <translation>Installez la même version du moteur sur chaque ordinateur qui participe.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the “Microsoft Visual C++ Redistributable (x64)” of Visual Studio 2022 from Microsoft, then start again.</source>
        <translation>Installez « Microsoft Visual C++ Redistributable (x64) » de Visual Studio 2022, de Microsoft, puis relancez.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the “Microsoft Visual C++ Redistributable (x64)”, then the engine again; if it stays, choose the CPU build.</source>
        <translation>Installez « Microsoft Visual C++ Redistributable (x64) », puis réinstallez le moteur ; si cela persiste, choisissez la version CPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Leave the file alone while its engine runs, connect its disk again, and start again.</source>
        <translation>Ne touchez pas au fichier pendant que le moteur tourne, rebranchez le disque, et relancez.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Leave the port to Hexalogue, which asks the system for a free one.</source>
        <translation>Laissez le port à Hexalogue, qui en demande un libre au système.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Let Windows manage the size of the paging file, close other programs, or choose a smaller model.</source>
        <translation>Laissez Windows gérer la taille du fichier d’échange, fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Memory ran out, and the system ended the engine to save the rest.</source>
        <translation>La mémoire a manqué, et le système a arrêté le moteur pour sauver le reste.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>One of the files beside the program is cut short, or is for another kind of processor.</source>
        <translation>Un des fichiers à côté du programme est tronqué, ou pour un autre type de processeur.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Open Windows Security, Protection history, allow the file if you trust its source, and install the engine again.</source>
        <translation>Ouvrez Sécurité Windows, Historique de protection, autorisez le fichier si vous faites confiance à sa source, et réinstallez le moteur.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Play it in another program to see whether it is whole, or convert it to WAV first.</source>
        <translation>Lisez-le dans un autre programme pour voir s’il est entier, ou convertissez-le d’abord en WAV.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Put fewer layers on the GPU, set a shorter context, or choose a smaller model.</source>
        <translation>Mettez moins de couches sur le GPU, réduisez le contexte, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Raise the limit (ulimit -f unlimited) before Hexalogue is started, or turn the engine's own log file off.</source>
        <translation>Relevez la limite (ulimit -f unlimited) avant de lancer Hexalogue, ou coupez le fichier journal du moteur.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Raise the limit (ulimit -l unlimited), or do without --mlock; the model runs either way.</source>
        <translation>Relevez la limite (ulimit -l unlimited), ou passez-vous de --mlock ; le modèle tourne de toute façon.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Raise the limit (ulimit -t unlimited) before Hexalogue is started.</source>
        <translation>Relevez la limite (ulimit -t unlimited) avant de lancer Hexalogue.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Reading the model file failed: the disk or its connection has a fault.</source>
        <translation>La lecture du fichier du modèle a échoué : le disque ou sa connexion a un défaut.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove grammars and templates of your own, or update the engine.</source>
        <translation>Retirez vos grammaires et gabarits, ou mettez le moteur à jour.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove it from the arguments, or choose a draft model of the same family.</source>
        <translation>Retirez-le des arguments, ou choisissez un modèle d’avance de la même famille.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove it from the arguments, or download the one for this model.</source>
        <translation>Retirez-le des arguments, ou téléchargez celui de ce modèle.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove that argument from the engine's own arguments, or install the tested version of the engine.</source>
        <translation>Retirez-le des arguments du moteur, ou installez la version éprouvée.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove the cache type from the engine's own arguments, or let Flash Attention be on.</source>
        <translation>Retirez le type de cache des arguments du moteur, ou laissez Flash Attention activé.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove the certificate arguments: Hexalogue talks to its engines on this computer only.</source>
        <translation>Retirez les arguments de certificats : Hexalogue ne parle à ses moteurs que sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove the template of your own, or download a newer file of the model; --chat-template chatml often helps.</source>
        <translation>Retirez votre gabarit, ou téléchargez un fichier plus récent du modèle ; --chat-template chatml aide souvent.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run TabbyAPI's own start script with --update-deps, which installs the matching one.</source>
        <translation>Lancez le script de démarrage de TabbyAPI avec --update-deps, qui installe la bonne.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run the engine's own installation again, in its own environment.</source>
        <translation>Relancez l’installation propre du moteur, dans son environnement.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run the model on the processor (GPU layers 0).</source>
        <translation>Lancez le modèle sur le processeur (couches GPU 0).</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run “chmod +x” on it, or keep Hexalogue's data (HEXALOGUE_HOME) on a disk that allows programs.</source>
        <translation>Lancez « chmod +x » dessus, ou gardez les données de Hexalogue (HEXALOGUE_HOME) sur un disque qui permet les programmes.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>See “hexalogue doctor” for the devices that are here, or leave the choice to the engine.</source>
        <translation>Voyez avec « hexalogue doctor » les périphériques présents, ou laissez le moteur choisir.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts.</source>
        <translation>Renvoyez : un moteur neuf démarre.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, close other programs or choose a smaller model.</source>
        <translation>Renvoyez : un moteur neuf démarre. Si cela revient, fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, update the engine or choose another build.</source>
        <translation>Renvoyez : un moteur neuf démarre. Si cela revient, mettez le moteur à jour ou choisissez une autre version.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, update the engine or choose another model.</source>
        <translation>Renvoyez : un moteur neuf démarre. Si cela revient, mettez le moteur à jour ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, update the engine or the driver, or choose another build.</source>
        <translation>Renvoyez : un moteur neuf démarre. Si cela revient, mettez à jour le moteur ou le pilote, ou choisissez une autre version.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Set a context between 512 tokens and what the model was made for; 0 takes the model's own.</source>
        <translation>Réglez un contexte entre 512 tokens et celui prévu pour le modèle ; 0 prend celui du modèle.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Set a shorter context, or choose a smaller model.</source>
        <translation>Réduisez le contexte ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Something ended the engine at once: most often the system because memory ran out, or a person.</source>
        <translation>Quelque chose a arrêté le moteur d’un coup : le plus souvent le système par manque de mémoire, ou une personne.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Sound files of this format are converted with ffmpeg, and it is not installed.</source>
        <translation>Les fichiers son de ce format sont convertis avec ffmpeg, et il n’est pas installé.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start again: another port is chosen. A port of your own must be free and above 1023.</source>
        <translation>Relancez : un autre port est choisi. Un port à vous doit être libre et supérieur à 1023.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start again; if it happens often, update the driver, end overclocking, or let fewer layers run on the GPU.</source>
        <translation>Relancez ; si cela arrive souvent, mettez à jour le pilote, arrêtez le surcadençage, ou mettez moins de couches sur le GPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start again; if it stays, update the driver, or choose the Vulkan or CPU build.</source>
        <translation>Relancez ; si cela persiste, mettez à jour le pilote, ou choisissez la version Vulkan ou CPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start ggml-rpc-server there, check the address and the firewall, then start the engine again.</source>
        <translation>Lancez-y ggml-rpc-server, vérifiez l’adresse et le pare-feu, puis relancez le moteur.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start the worker again, in the same version; until then the model runs on the computers that are left.</source>
        <translation>Relancez le nœud, dans la même version ; d’ici là le modèle tourne sur les ordinateurs restants.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU of this Mac could not be set up for computing, as in most virtual machines.</source>
        <translation>Le GPU de ce Mac n’a pas pu être préparé au calcul, comme dans la plupart des machines virtuelles.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU or its driver lacks what the engine needs of Vulkan.</source>
        <translation>Il manque au GPU ou à son pilote ce que le moteur attend de Vulkan.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU was reset or lost while it computed: its driver crashed, it was too slow, or it was unplugged.</source>
        <translation>Le GPU a été réinitialisé ou perdu pendant le calcul : son pilote a planté, il était trop lent, ou il a été débranché.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU's driver reported an error while it computed.</source>
        <translation>Le pilote du GPU a signalé une erreur pendant le calcul.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The LoRA adapter is missing, damaged, or was made for another model.</source>
        <translation>L’adaptateur LoRA manque, est endommagé, ou fait pour un autre modèle.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The PyTorch of this engine was built without CUDA, and the engine runs on NVIDIA GPUs only.</source>
        <translation>Le PyTorch de ce moteur a été compilé sans CUDA, et le moteur ne tourne que sur les GPU NVIDIA.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The Python environment of TabbyAPI has no ExLlama library, or one for another PyTorch.</source>
        <translation>L’environnement Python de TabbyAPI n’a pas de bibliothèque ExLlama, ou une pour un autre PyTorch.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The Python environment of the engine lacks a package; the last line of its log names it.</source>
        <translation>Il manque un paquet à l’environnement Python du moteur ; la dernière ligne de son journal le nomme.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The Vulkan build needs Vulkan's loader (libvulkan), and this computer has none.</source>
        <translation>La version Vulkan a besoin du chargeur de Vulkan (libvulkan), et cet ordinateur n’en a pas.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build for AMD GPUs needs ROCm's libraries, and they are not installed.</source>
        <translation>La version pour GPU AMD a besoin des bibliothèques de ROCm, et elles ne sont pas installées.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build for NVIDIA GPUs needs CUDA's runtime libraries, and they do not lie beside it.</source>
        <translation>La version pour GPU NVIDIA a besoin des bibliothèques de CUDA, et elles ne sont pas à côté.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build for NVIDIA GPUs needs NVIDIA's driver, and it is not installed.</source>
        <translation>La version pour GPU NVIDIA a besoin du pilote NVIDIA, et il n’est pas installé.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build holds no code for this generation of GPU: it is too old or too new.</source>
        <translation>Cette version n’a pas de code pour cette génération de GPU : trop ancienne ou trop récente.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build is for a GPU, and it found none that it can use.</source>
        <translation>Cette version est pour un GPU, et elle n’en a trouvé aucun d’utilisable.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build needs a newer driver of the GPU than the one here.</source>
        <translation>Cette version a besoin d’un pilote de GPU plus récent que celui d’ici.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The context length that was set is not possible.</source>
        <translation>La longueur de contexte réglée n’est pas possible.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine could not load the model; its log says no more.</source>
        <translation>Le moteur n’a pas pu charger le modèle ; son journal n’en dit pas plus.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine could not write because a disk is full.</source>
        <translation>Le moteur n’a pas pu écrire, car un disque est plein.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine ended itself because of an error that it does not handle; the log names it.</source>
        <translation>Le moteur s’est arrêté à cause d’une erreur qu’il ne traite pas ; le journal la nomme.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine ended without an error, though nobody asked it to.</source>
        <translation>Le moteur s’est terminé sans erreur, bien que personne ne l’ait demandé.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine found its own memory damaged and ended: a fault in it, or in the GPU's driver.</source>
        <translation>Le moteur a trouvé sa propre mémoire endommagée et s’est arrêté : un défaut en lui ou dans le pilote du GPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine made an impossible calculation: a fault in it, or a damaged model file.</source>
        <translation>Le moteur a fait un calcul impossible : un défaut en lui, ou un fichier de modèle endommagé.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine needs Microsoft's Visual C++ runtime, and it is missing or too old.</source>
        <translation>Le moteur a besoin de l’environnement Visual C++ de Microsoft, et il manque ou est trop ancien.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine needs OpenMP's library (libgomp), and this computer has none.</source>
        <translation>Le moteur a besoin de la bibliothèque OpenMP (libgomp), et cet ordinateur n’en a pas.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine noticed a fault and ended itself; its log says no more.</source>
        <translation>Le moteur a remarqué un défaut et s’est arrêté ; son journal n’en dit pas plus.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine runs on PyTorch, and its Python environment has none.</source>
        <translation>Le moteur tourne sur PyTorch, et son environnement Python n’en a pas.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine touched memory that is not its own: a fault in it, or in the GPU's driver.</source>
        <translation>Le moteur a touché une mémoire qui n’est pas à lui : un défaut en lui ou dans le pilote du GPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine wanted to download a part of the model itself and could not.</source>
        <translation>Le moteur a voulu télécharger lui-même une partie du modèle et n’a pas pu.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was built for a newer Linux: its C library (glibc) is newer than the one here.</source>
        <translation>Le moteur a été compilé pour un Linux plus récent : sa bibliothèque C (glibc) est plus récente que celle d’ici.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was built for a newer processor (AVX2 or AVX-512), and this one does not know its instructions.</source>
        <translation>Le moteur a été compilé pour un processeur plus récent (AVX2 ou AVX-512), et celui-ci n’en connaît pas les instructions.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was built with a newer C++ library (libstdc++) than the one here.</source>
        <translation>Le moteur a été compilé avec une bibliothèque C++ (libstdc++) plus récente que celle d’ici.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was started with an argument that this version of it does not know.</source>
        <translation>Le moteur a été lancé avec un argument que cette version ne connaît pas.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was started with an argument whose value it does not take.</source>
        <translation>Le moteur a été lancé avec un argument dont il refuse la valeur.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was told to serve over TLS, and this build of it cannot.</source>
        <translation>Le moteur devait servir en TLS, et cette version ne le peut pas.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was told to use a device that this computer or this build does not have.</source>
        <translation>Le moteur devait utiliser un périphérique que cet ordinateur ou cette version n’a pas.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine went too deep into itself and was ended, most often by an odd grammar or template.</source>
        <translation>Le moteur s’est imbriqué trop profondément et a été arrêté, le plus souvent par une grammaire ou un gabarit étrange.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine wrote a file larger than this user may have.</source>
        <translation>Le moteur a écrit un fichier plus grand que ce que cet utilisateur peut avoir.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine's program is not where it was installed, or it was built for a system with another C library.</source>
        <translation>Le programme du moteur n’est pas là où il a été installé, ou il a été compilé pour un système à autre bibliothèque C.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file is no model: a GGUF file begins with “GGUF”, and this one does not.</source>
        <translation>Le fichier n’est pas un modèle : un fichier GGUF commence par « GGUF », pas celui-ci.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file is no sound file that the speech engine can read, or it is damaged.</source>
        <translation>Le fichier n’est pas un son que le moteur de parole sait lire, ou il est endommagé.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file is the image part (mmproj) of a model and cannot answer by itself.</source>
        <translation>Le fichier est la partie image (mmproj) d’un modèle et ne peut pas répondre seul.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file may not be run: its permission is missing, or its disk forbids programs (noexec).</source>
        <translation>Le fichier ne peut pas être lancé : le droit lui manque, ou son disque interdit les programmes (noexec).</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file that lets the model see images (mmproj) is missing, damaged, or no such file.</source>
        <translation>Le fichier qui permet au modèle de voir les images (mmproj) manque, est endommagé, ou n’en est pas un.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file that lets the model see images (mmproj) was made for another model.</source>
        <translation>Le fichier qui permet au modèle de voir les images (mmproj) est d’un autre modèle.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The header of the model file lacks a value that the engine needs.</source>
        <translation>Il manque à l’en-tête du fichier du modèle une valeur dont le moteur a besoin.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The libraries with which the engine computes (ggml-cpu and others) are not beside the program.</source>
        <translation>Les bibliothèques avec lesquelles le moteur calcule (ggml-cpu et autres) ne sont pas à côté du programme.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model and its context fit, but nothing is left to compute in.</source>
        <translation>Le modèle et son contexte tiennent, mais il ne reste rien pour calculer.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model comes in several files, and one of them is not in the folder.</source>
        <translation>Le modèle est en plusieurs fichiers, et l’un n’est pas dans le dossier.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model comes in several files; this is not the first of them, or it was renamed.</source>
        <translation>Le modèle est en plusieurs fichiers ; celui-ci n’est pas le premier, ou il a été renommé.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model cuts text into tokens in a way that this version of the engine does not know.</source>
        <translation>Le modèle découpe le texte en tokens d’une façon que cette version du moteur ne connaît pas.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the free memory of the AMD GPU.</source>
        <translation>Le modèle ne tient pas dans la mémoire libre du GPU AMD.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the free memory of the NVIDIA GPU.</source>
        <translation>Le modèle ne tient pas dans la mémoire libre du GPU NVIDIA.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the memory that is free, or that this program may use.</source>
        <translation>Le modèle ne tient pas dans la mémoire libre, ou dans celle permise à ce programme.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the memory that the GPU gives away through Vulkan.</source>
        <translation>Le modèle ne tient pas dans la mémoire que le GPU cède par Vulkan.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the part of memory that macOS gives to the GPU.</source>
        <translation>Le modèle ne tient pas dans la part de mémoire que macOS donne au GPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file belongs to another user and may not be read by this one.</source>
        <translation>Le fichier du modèle est à un autre utilisateur et celui-ci ne peut pas le lire.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file has the byte order of another kind of computer (big-endian).</source>
        <translation>Le fichier du modèle a l’ordre d’octets d’un autre type d’ordinateur (big-endian).</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is empty, or it is a folder.</source>
        <translation>Le fichier du modèle est vide, ou c’est un dossier.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is not where it was: it was moved, deleted, or its disk is not connected.</source>
        <translation>Le fichier du modèle n’est plus à sa place : déplacé, supprimé, ou son disque n’est pas branché.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is of a newer GGUF format than this version of the engine reads.</source>
        <translation>Le fichier du modèle est à un format GGUF plus récent que ce que lit cette version du moteur.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is of the first GGUF format, which engines have not read since 2023.</source>
        <translation>Le fichier du modèle est au premier format GGUF, que les moteurs ne lisent plus depuis 2023.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is shorter than its own header says: its download or its copy was cut off.</source>
        <translation>Le fichier du modèle est plus court que ne le dit son en-tête : son téléchargement ou sa copie a été coupé.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file lacks weights that its own header promises: it was converted wrongly or for another program.</source>
        <translation>Il manque au fichier du modèle des poids promis par son en-tête : il a été mal converti, ou pour un autre programme.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file was cut, replaced or taken away while the engine read it, or its disk went away.</source>
        <translation>Le fichier du modèle a été coupé, remplacé ou retiré pendant que le moteur le lisait, ou son disque a disparu.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model is of a kind (architecture) that this version of the engine does not know.</source>
        <translation>Le modèle est d’un type (architecture) que cette version du moteur ne connaît pas.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model itself fits, but its memory for the conversation (KV cache) does not.</source>
        <translation>Le modèle lui-même tient, mais pas sa mémoire pour la conversation (cache KV).</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model should be locked in memory, and the system allows only a part of it: it may be swapped out.</source>
        <translation>Le modèle devait rester verrouillé en mémoire, et le système n’en permet qu’une partie : il peut être mis en échange.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The program and the libraries beside it are of different versions.</source>
        <translation>Le programme et les bibliothèques à côté sont de versions différentes.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The program was built for another kind of processor or another system.</source>
        <translation>Le programme a été compilé pour un autre type de processeur ou un autre système.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The small model that should draft ahead is missing, damaged, or does not fit the large one.</source>
        <translation>Le petit modèle qui doit prendre de l’avance manque, est endommagé, ou ne va pas avec le grand.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The speech engine could not load its model.</source>
        <translation>Le moteur de parole n’a pas pu charger son modèle.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The speech engine does not know that language.</source>
        <translation>Le moteur de parole ne connaît pas cette langue.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The system did not let the engine start another thread: a limit for this user, or for this container, is reached.</source>
        <translation>Le système n’a pas laissé le moteur lancer un autre fil : une limite de cet utilisateur ou de ce conteneur est atteinte.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The system does not let this user listen on that port.</source>
        <translation>Le système ne laisse pas cet utilisateur écouter sur ce port.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The system ended the engine because this user may compute only so long.</source>
        <translation>Le système a arrêté le moteur, car cet utilisateur n’a droit qu’à un certain temps de calcul.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The template that turns a conversation into the model's input has a mistake.</source>
        <translation>Le gabarit qui change une conversation en entrée du modèle a une erreur.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The virus scanner of this computer removed the program or keeps it from running.</source>
        <translation>L’antivirus de cet ordinateur a supprimé le programme ou l’empêche de tourner.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The weights are stored in a format that this version of the engine does not know, or the file is damaged.</source>
        <translation>Les poids sont dans un format que cette version du moteur ne connaît pas, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The weights in the model file have other sizes than its header says: it was converted wrongly or is damaged.</source>
        <translation>Les poids du fichier du modèle n’ont pas les tailles de son en-tête : il a été mal converti ou est endommagé.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This build of the engine needs libcurl or OpenSSL, and this computer has not the right version.</source>
        <translation>Cette version du moteur a besoin de libcurl ou d’OpenSSL, et cet ordinateur n’a pas la bonne version.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This engine unpacks itself into the folder for temporary files, which is full or cannot be written to.</source>
        <translation>Ce moteur se décompresse dans le dossier des fichiers temporaires, qui est plein ou protégé en écriture.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This user account may not have more files open at once.</source>
        <translation>Ce compte ne peut pas avoir plus de fichiers ouverts à la fois.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This user may not open the GPU's device.</source>
        <translation>Cet utilisateur n’a pas le droit d’ouvrir le périphérique du GPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update NVIDIA's driver (CUDA 12: 550 or newer, CUDA 13: 580 or newer), or choose a build for an older CUDA or Vulkan.</source>
        <translation>Mettez à jour le pilote NVIDIA (CUDA 12 : 550 ou plus récent ; CUDA 13 : 580 ou plus récent), ou choisissez une version pour un CUDA plus ancien ou Vulkan.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update libstdc++ (Debian and Ubuntu: libstdc++6), or choose an older version of the engine.</source>
        <translation>Mettez à jour libstdc++ (Debian et Ubuntu : libstdc++6), ou choisissez une version plus ancienne du moteur.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the GPU's driver, or choose the CPU build.</source>
        <translation>Mettez à jour le pilote du GPU, ou choisissez la version CPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine (“hexalogue engines install”), or choose another file of the model.</source>
        <translation>Mettez le moteur à jour (« hexalogue engines install »), ou choisissez un autre fichier du modèle.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine (“hexalogue engines install”), or choose another model.</source>
        <translation>Mettez le moteur à jour (« hexalogue engines install »), ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine (“hexalogue engines install”), or download a newer file of the model.</source>
        <translation>Mettez le moteur à jour (« hexalogue engines install »), ou téléchargez un fichier plus récent du modèle.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine, or choose another file of the model. The line of the log helps its makers.</source>
        <translation>Mettez le moteur à jour, ou choisissez un autre fichier du modèle. La ligne du journal aide ses auteurs.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine, or choose the same model as Q4_K_M or Q8_0.</source>
        <translation>Mettez le moteur à jour, ou choisissez le même modèle en Q4_K_M ou Q8_0.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine, or download the model again.</source>
        <translation>Mettez le moteur à jour, ou téléchargez à nouveau le modèle.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Use a two-letter code such as en, de or fr, or “auto” to have it recognised.</source>
        <translation>Utilisez un code à deux lettres comme en, de ou fr, ou « auto » pour la faire reconnaître.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Windows could not give the engine more memory: its paging file is too small.</source>
        <translation>Windows n’a pas pu donner plus de mémoire au moteur : son fichier d’échange est trop petit.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Windows found not all libraries (DLL) that the program needs: most often Microsoft's Visual C++ runtime or CUDA's.</source>
        <translation>Windows n’a pas trouvé toutes les bibliothèques (DLL) dont le programme a besoin : le plus souvent Visual C++ de Microsoft ou CUDA.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Windows' paging file is too small for this model.</source>
        <translation>Le fichier d’échange de Windows est trop petit pour ce modèle.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>macOS holds the program in quarantine because a browser downloaded it, or its signature does not fit any more.</source>
        <translation>macOS garde le programme en quarantaine parce qu’un navigateur l’a téléchargé, ou sa signature ne correspond plus.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>mistral.rs cannot read the weights of this file: its IQ and MXFP4 formats are not supported there.</source>
        <translation>mistral.rs ne peut pas lire les poids de ce fichier : les formats IQ et MXFP4 n’y sont pas pris en charge.</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>Get the file for your system from github.com/LostRuins/koboldcpp/releases (koboldcpp.exe, koboldcpp-linux-x64, koboldcpp-mac-arm64; the names with “nocuda” are smaller and use Vulkan), then “hexalogue engines install koboldcpp --from FILE”, or set HEXALOGUE_KOBOLDCPP to its path. One that runs already is found by itself</source>
        <translation>Prenez le fichier de votre système sur github.com/LostRuins/koboldcpp/releases (koboldcpp.exe, koboldcpp-linux-x64, koboldcpp-mac-arm64 ; les noms avec « nocuda » sont plus petits et utilisent Vulkan), puis « hexalogue engines install koboldcpp --from FILE », ou réglez HEXALOGUE_KOBOLDCPP sur son chemin. Un qui tourne déjà est trouvé tout seul</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>Runs GGUF models with many settings for stories; it is one file and needs no installation.</source>
        <translation>Fait tourner des modèles GGUF avec beaucoup de réglages pour les histoires ; c’est un seul fichier, sans installation.</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>an argument is unknown, or the model is not there</source>
        <translation>un argument est inconnu, ou le modèle n’est pas là</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>it uses instructions that this processor does not have; the file with “oldpc” in its name may run</source>
        <translation>il utilise des instructions que ce processeur n’a pas ; le fichier avec « oldpc » dans son nom fonctionnera peut-être</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>it could not load the model, or its port was taken</source>
        <translation>il n’a pas pu charger le modèle, ou son port était pris</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it could not load the model</source>
        <translation>il n’a pas pu charger le modèle</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <source>Runs GGUF models in a program of its own: with your GPU, for other programs too, and over several computers.</source>
        <translation>Fait tourner des modèles GGUF dans un programme à part : avec votre GPU, pour d’autres programmes aussi, et sur plusieurs ordinateurs.</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <source>a library is missing: CUDA's runtime, or Microsoft's Visual C++ runtime</source>
        <translation>une bibliothèque manque : l’environnement CUDA, ou Visual C++ de Microsoft</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <source>it aborted: a failed assertion, or a worker of a model on several computers went away</source>
        <translation>il a abandonné : une vérification a échoué, ou un nœud d’un modèle réparti a disparu</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it crashed</source>
        <translation>il a planté</translation>
    </message>
    <message>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>Runs GGUF and safetensors models with mistral.rs, a fast engine written in Rust.</source>
        <translation>Fait tourner des modèles GGUF et safetensors avec mistral.rs, un moteur rapide écrit en Rust.</translation>
    </message>
    <message>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>it gave up over an error of its own</source>
        <translation>il a abandonné à cause d’une erreur à lui</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>Turns recordings into text on this computer; nothing of them leaves it.</source>
        <translation>Transforme les enregistrements en texte sur cet ordinateur ; rien n’en sort.</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>a library is missing: Microsoft's Visual C++ runtime with OpenMP</source>
        <translation>une bibliothèque manque : Visual C++ de Microsoft avec OpenMP</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it ended by itself; an unknown language ends it so too</source>
        <translation>il s’est arrêté de lui-même ; une langue inconnue l’arrête aussi ainsi</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>its port was taken, or an argument is unknown</source>
        <translation>son port était pris, ou un argument est inconnu</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>whisper.cpp publishes no program for macOS; the speech library inside the application (pywhispercpp) or another endpoint that transcribes does the same there</source>
        <translation>whisper.cpp ne publie pas de programme pour macOS ; la bibliothèque de parole de l’application (pywhispercpp) ou un autre service qui transcrit y fait la même chose</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A build that carries the engine.</source>
        <translation>Une version qui contient le moteur.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A gateway</source>
        <translation>Une passerelle</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A key, then a check of it.</source>
        <translation>Une clé, puis sa vérification.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A server of yours, on this machine or in your network.</source>
        <translation>Un serveur à vous, sur cette machine ou votre réseau.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A server that runs already</source>
        <translation>Un serveur qui tourne déjà</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A server that you trust already.</source>
        <translation>Un serveur auquel vous faites déjà confiance.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A vendor's API</source>
        <translation>L’API d’un fournisseur</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A vendor's own service on the internet.</source>
        <translation>Le service d’un fournisseur sur l’internet.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>An address and a key, then a check of them.</source>
        <translation>Une adresse et une clé, puis leur vérification.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Bound to what the build carries.</source>
        <translation>Limité à ce que contient la version.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Host and port, or a look at what runs here.</source>
        <translation>Hôte et port, ou un regard sur ce qui tourne ici.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Install the engine and let it be looked after.</source>
        <translation>Installer le moteur et le laisser surveiller.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Models that are too large for one machine.</source>
        <translation>Des modèles trop grands pour une seule machine.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>More downloads, and whether an engine fits depends on the machine.</source>
        <translation>Plus de téléchargements, et un moteur convient ou non selon la machine.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>More to look after than with one.</source>
        <translation>Plus à surveiller qu’avec une seule.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Needs the internet; the vendor bills you.</source>
        <translation>Nécessite l’internet ; le fournisseur vous facture.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>One address in front of one or more providers.</source>
        <translation>Une adresse devant un ou plusieurs fournisseurs.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>One model, spread over several machines of yours.</source>
        <translation>Un modèle, réparti sur plusieurs de vos machines.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>One more party in between.</source>
        <translation>Un intermédiaire de plus.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Started by the application</source>
        <translation>Lancé par l’application</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Teams that settled on one API.</source>
        <translation>Les équipes qui ont choisi une seule API.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The application downloads an engine and runs it beside itself.</source>
        <translation>L’application télécharge un moteur et le fait tourner à côté d’elle.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The largest closed models, with keys of your own.</source>
        <translation>Les plus grands modèles fermés, avec vos propres clés.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The machines, or the cluster, first.</source>
        <translation>D’abord les machines, ou la grappe.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The model runs inside the application; nothing else is started.</source>
        <translation>Le modèle tourne dans l’application ; rien d’autre n’est lancé.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>When it runs and what it serves is not ours to say.</source>
        <translation>Quand il tourne et ce qu’il sert ne dépend pas de nous.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Work on one's own GPU, with installation, updates and supervision taken care of.</source>
        <translation>Le travail sur son propre GPU, installation, mises à jour et surveillance comprises.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Working offline on one machine, with the fewest moving parts.</source>
        <translation>Travailler hors ligne sur une machine, avec le moins de pièces mobiles.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>depends on that server</source>
        <translation>dépend de ce serveur</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>no service in your network</source>
        <translation>aucun service sur votre réseau</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>nothing runs here</source>
        <translation>rien ne tourne ici</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>only for downloads</source>
        <translation>seulement pour les téléchargements</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>this machine only</source>
        <translation>cette machine seulement</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>usually</source>
        <translation>en général</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>usually not</source>
        <translation>en général non</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>A region of Google Cloud, or “global”, where the newest models are.</source>
        <translation>Une région de Google Cloud, ou « global », où sont les modèles les plus récents.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>API version</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Config</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Head</source>
        <translation>Nœud principal</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Only for resources that serve nothing but the dated API; empty for the current one.</source>
        <translation>Seulement pour les ressources qui ne servent que l’API datée ; vide pour l’actuelle.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The address of a gateway of your own; empty for the one that everybody shares.</source>
        <translation>L’adresse d’une passerelle à vous ; vide pour celle que tous partagent.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The cloud it runs in, as its address says.</source>
        <translation>Le cloud où il tourne, comme le dit son adresse.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The computer that the cluster is led from: its name or address in your network.</source>
        <translation>L’ordinateur qui mène la grappe : son nom ou son adresse sur votre réseau.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The first part of the endpoint's address.</source>
        <translation>La première partie de l’adresse du point d’accès.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The id of a config, which says whom Portkey asks; empty for the one that belongs to your key.</source>
        <translation>L’identifiant d’une configuration, qui dit qui Portkey interroge ; vide pour celle de votre clé.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The id of your Google Cloud project; leave it empty with a plain key.</source>
        <translation>L’identifiant de votre projet Google Cloud ; laissez vide avec une clé simple.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The id of your account: 32 characters, on the overview page of the dashboard.</source>
        <translation>L’identifiant de votre compte : 32 caractères, sur la page d’aperçu du tableau de bord.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The name of your Azure OpenAI resource: the first part of its endpoint.</source>
        <translation>Le nom de votre ressource Azure OpenAI : la première partie de son point d’accès.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The name you gave the model when you deployed it: Azure is asked by it.</source>
        <translation>Le nom donné au modèle lors du déploiement : c’est lui qu’on demande à Azure.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The port the server listens on.</source>
        <translation>Le port sur lequel écoute le serveur.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The provider that Portkey asks, by its slug, where no config says so.</source>
        <translation>Le fournisseur que Portkey interroge, par son identifiant, si aucune configuration ne le dit.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Where your models are enabled; access is granted for each region.</source>
        <translation>Où vos modèles sont activés ; l’accès est accordé par région.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Reach several vendors through one address</source>
        <translation>Joindre plusieurs fournisseurs par une adresse</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Spread a large model over several machines</source>
        <translation>Répartir un grand modèle sur plusieurs machines</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Use a server that runs already</source>
        <translation>Utiliser un serveur qui tourne déjà</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Use a vendor's API directly</source>
        <translation>Utiliser directement l’API d’un fournisseur</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Work fully offline on one machine</source>
        <translation>Travailler entièrement hors ligne sur une machine</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Development, experiments, work offline.</source>
        <translation>Développement, essais, travail hors ligne.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>First tries and moderate use, with nothing to run.</source>
        <translation>Premiers essais et usage modéré, sans rien à faire tourner.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Hardware and its upkeep.</source>
        <translation>Le matériel et son entretien.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Much use, and work that is regulated or sensitive.</source>
        <translation>Un usage intense, et un travail réglementé ou sensible.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Per token.</source>
        <translation>Au token.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Servers or a private cloud of your own.</source>
        <translation>Des serveurs ou un cloud privé à vous.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Some.</source>
        <translation>Un peu.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The device in front of you.</source>
        <translation>L’appareil devant vous.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The hardware, once.</source>
        <translation>Le matériel, une fois.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The least.</source>
        <translation>Le moins.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The most.</source>
        <translation>Le plus.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The provider's cloud.</source>
        <translation>Le cloud du fournisseur.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>They leave.</source>
        <translation>Ils partent.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>They stay here.</source>
        <translation>Ils restent ici.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>They stay with you.</source>
        <translation>Ils restent chez vous.</translation>
    </message>
</context>
</TS>
