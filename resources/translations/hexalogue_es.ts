<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>hexalogue</name>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <source>{0} answers and accepts the key.</source>
        <translation>{0} responde y acepta la clave.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <source>{0} answers.</source>
        <translation>{0} responde.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <source>{0} is reachable; the first message will prove the key.</source>
        <translation>Se puede acceder a {0}; el primer mensaje probará la clave.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Use {0} as its base_url.</source>
        <translation>Usa {0} como su base_url.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Check how the host is spelled in its base_url under [{0}] in providers.toml.</source>
        <translation>Comprueba cómo está escrito el host en su base_url, en [{0}] de providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Name the certificate of {0} as its ca_file under [{1}] in providers.toml.</source>
        <translation>Indica el certificado de {0} como su ca_file, en [{1}] de providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Start {0} there, let it through that computer's firewall, or correct its base_url under [{1}] in providers.toml.</source>
        <translation>Inicia {0} allí, permítelo en el cortafuegos de ese equipo o corrige su base_url, en [{1}] de providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Start {0} there, or correct its base_url under [{1}] in providers.toml.</source>
        <translation>Inicia {0} allí, o corrige su base_url en [{1}] de providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/asking.py"/>
        <location filename="hexalogue/adapters/families/openai_messages.py"/>
        <location filename="hexalogue/adapters/families/openai_responses.py"/>
        <source>files of the type {0}</source>
        <translation>archivos del tipo {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/bedrock_errors.py"/>
        <source>Set this computer's clock: a signature holds for five minutes around the right time.</source>
        <translation>Pon en hora el reloj de este equipo: una firma vale cinco minutos alrededor de la hora correcta.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/bedrock_errors.py"/>
        <source>its signature bears another time than theirs</source>
        <translation>su firma lleva otra hora que la suya</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/bedrock_request.py"/>
        <source>pictures of the type {0}</source>
        <translation>imágenes del tipo {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/openai_responses_stream.py"/>
        <location filename="hexalogue/adapters/families/openai_stream.py"/>
        <location filename="hexalogue/adapters/families/reading.py"/>
        <source>data that cannot be read</source>
        <translation>datos ilegibles</translation>
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
        <translation>una respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/openai_responses_stream.py"/>
        <location filename="hexalogue/adapters/families/openai_stream.py"/>
        <location filename="hexalogue/adapters/families/reading.py"/>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/inflate.py"/>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>The answer of {0}</source>
        <translation>La respuesta de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Asleep until it is asked: 502 and 503 mean that it starts.</source>
        <translation>Duerme hasta que se le pregunta: 502 y 503 significan que arranca.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Claude on Vertex AI: the model stands in the address, the version in the body.</source>
        <translation>Claude en Vertex AI: el modelo va en la dirección y la versión en el cuerpo.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Content is a string: no images and no files.</source>
        <translation>El contenido es texto: ni imágenes ni archivos.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Ids of tool calls are nine letters or digits: others are mapped to such.</source>
        <translation>Los identificadores de llamadas tienen nueve letras o cifras: los demás se convierten.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Images, but no documents.</source>
        <translation>Imágenes, pero no documentos.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>KoboldAI itself: the answer comes whole, not as a stream.</source>
        <translation>KoboldAI: la respuesta llega entera, no por partes.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No seed.</source>
        <translation>Sin seed.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No stop texts: the field is refused.</source>
        <translation>Sin textos de parada: el campo se rechaza.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No system role: system prompts go before the first question.</source>
        <translation>Sin rol de sistema: las instrucciones van antes de la primera pregunta.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No temperature and no top_p: the fields are refused.</source>
        <translation>Sin temperature ni top_p: los campos se rechazan.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No tools: the field is refused.</source>
        <translation>Sin herramientas: el campo se rechaza.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>One system prompt, first of all: the chat templates behind it fail on a second one.</source>
        <translation>Una sola instrucción de sistema, al principio: las plantillas fallan con una segunda.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Responses: keeps nothing anyway, and refuses `store`.</source>
        <translation>Responses: no guarda nada y rechaza `store`.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>System prompts have the role developer.</source>
        <translation>Las instrucciones de sistema tienen el rol developer.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes min_p beside the standard fields.</source>
        <translation>Admite min_p además de los campos habituales.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes repeat_penalty, as llama.cpp calls it.</source>
        <translation>Admite repeat_penalty, como lo llama llama.cpp.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes the same penalty, called repetition_penalty.</source>
        <translation>Admite lo mismo con el nombre repetition_penalty.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes top_k beside the standard fields.</source>
        <translation>Admite top_k además de los campos habituales.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The API answers at once or not at all: `stream` must be absent.</source>
        <translation>La API responde de una vez o no responde: `stream` debe faltar.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The limit of the answer is called max_completion_tokens; max_tokens is refused.</source>
        <translation>El límite de la respuesta se llama max_completion_tokens; max_tokens se rechaza.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The models are a publisher's of Vertex AI, below a project and a location.</source>
        <translation>Los modelos son de un editor de Vertex AI, bajo un proyecto y una ubicación.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The same, without a project.</source>
        <translation>Lo mismo, sin proyecto.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The seed is called random_seed.</source>
        <translation>El seed se llama random_seed.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Tools are used only where tool_choice says auto.</source>
        <translation>Las herramientas solo se usan si tool_choice es auto.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Transcription knows no verbose_json: text only.</source>
        <translation>La transcripción no conoce verbose_json: solo texto.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Usage comes unasked, or never: stream_options is refused.</source>
        <translation>El consumo llega sin pedirlo o nunca: stream_options se rechaza.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>chat_template_kwargs: {enable_thinking}, handed to the chat template.</source>
        <translation>chat_template_kwargs: {enable_thinking}, que pasa a la plantilla.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>enable_thinking: true or false, beside the messages.</source>
        <translation>enable_thinking: true o false, junto a los mensajes.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning: {effort}, or {enabled: false}.</source>
        <translation>reasoning: {effort} o {enabled: false}.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning_effort knows high and none only.</source>
        <translation>reasoning_effort solo conoce high y none.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning_effort: instant switches it off.</source>
        <translation>reasoning_effort: instant lo desactiva.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning_effort: low, medium or high; none switches it off.</source>
        <translation>reasoning_effort: low, medium o high; none lo desactiva.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>thinking: {type: enabled} or {type: disabled}.</source>
        <translation>thinking: {type: enabled} o {type: disabled}.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <source>Choose another provider for questions; this one is for “hexalogue transcribe”.</source>
        <translation>Elige otro proveedor para preguntas; este es para «hexalogue transcribe».</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <source>something that is no stream of this kind</source>
        <translation>algo que no es un flujo de este tipo</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <location filename="hexalogue/wire/replies.py"/>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <location filename="hexalogue/wire/reply.py"/>
        <source>more than {0} bytes</source>
        <translation>más de {0} bytes</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/backends.py"/>
        <source>Meanwhile the built-in {0} answers: leave the prefix before the model's name away.</source>
        <translation>Mientras tanto responde {0}, integrado: quita el prefijo del nombre del modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/backends.py"/>
        <source>Run “.venv/bin/python -m pip install {0}” in Hexalogue's folder. {1}</source>
        <translation>Ejecuta «.venv/bin/python -m pip install {0}» en la carpeta de Hexalogue. {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/bitnet_build.py"/>
        <source>Build bitnet.cpp from its sources (github.com/microsoft/BitNet) and set {0} to its folder or to the {1} in it.</source>
        <translation>Compila bitnet.cpp desde sus fuentes (github.com/microsoft/BitNet) y asigna a {0} su carpeta o el {1} que contiene.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/child.py"/>
        <source>its process could not be started ({0})</source>
        <translation>no se pudo iniciar su proceso ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>Install the Hexalogue for this computer's processor, or build the engine again with “make run”.</source>
        <translation>Instala el Hexalogue para el procesador de este equipo, o compila el motor de nuevo con «make run».</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>a library is missing</source>
        <translation>falta una biblioteca</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>arithmetic error, SIGFPE</source>
        <translation>error aritmético, SIGFPE</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>ended from outside, SIGKILL</source>
        <translation>terminado desde fuera, SIGKILL</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>ended from outside, SIGTERM</source>
        <translation>terminado desde fuera, SIGTERM</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it did not answer any more</source>
        <translation>dejó de responder</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it ended itself (abort)</source>
        <translation>se terminó a sí mismo (abort)</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it ended itself, SIGABRT</source>
        <translation>se terminó a sí mismo, SIGABRT</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it ended itself, SIGABRT: {0}</source>
        <translation>se terminó a sí mismo, SIGABRT: {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it was built for another processor</source>
        <translation>se compiló para otro procesador</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>memory access violation</source>
        <translation>violación de acceso a memoria</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>memory access violation, SIGSEGV</source>
        <translation>violación de acceso a memoria, SIGSEGV</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>stack overflow</source>
        <translation>desbordamiento de pila</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>the model file changed or its disk went away, SIGBUS</source>
        <translation>el archivo del modelo cambió o se fue su disco, SIGBUS</translation>
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
        <translation>código de salida {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <location filename="hexalogue/engines/faults.py"/>
        <source>signal {0}</source>
        <translation>señal {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine.py"/>
        <source>none is loaded</source>
        <translation>no hay ninguno cargado</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine.py"/>
        <source>the application is closing</source>
        <translation>la aplicación se está cerrando</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine.py"/>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <location filename="hexalogue/adapters/inprocess/native_session.py"/>
        <source>it was stopped while loading</source>
        <translation>se detuvo durante la carga</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>its server broke the answer off</source>
        <translation>su servidor cortó la respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>its server ended with status {0}</source>
        <translation>su servidor terminó con el estado {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>its server refused the request with status {0}</source>
        <translation>su servidor rechazó la petición con el estado {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>{0} names no build with a llama-server in it</source>
        <translation>{0} no apunta a ninguna compilación que contenga un llama-server</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_candle.py"/>
        <source>the model has a chat template that Candle's package does not know</source>
        <translation>el modelo tiene una plantilla de chat que el paquete de Candle no conoce</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_candle.py"/>
        <source>the model needs its publisher's tokenizer.json beside the file</source>
        <translation>el modelo necesita junto al archivo el tokenizer.json de su editor</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_transformers.py"/>
        <source>{0} has no chat template, so it cannot chat</source>
        <translation>{0} no tiene plantilla de chat, así que no puede chatear</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>it could not make a context for the model</source>
        <translation>no pudo crear un contexto para el modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>it did not take the model file</source>
        <translation>no aceptó el archivo del modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>it reported error {0} while evaluating</source>
        <translation>informó del error {0} al evaluar</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>the text could not be cut into tokens</source>
        <translation>el texto no se pudo dividir en tokens</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others.py"/>
        <location filename="hexalogue/services/providers.py"/>
        <source>Choose another provider with “hexalogue providers”.</source>
        <translation>Elige otro proveedor con «hexalogue providers».</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>Name a folder of safetensors from its publisher; pickled weights (.bin, .pt) are not read.</source>
        <translation>Indica una carpeta con safetensors de su editor; los pesos guardados con pickle (.bin, .pt) no se leen.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>it does not begin as one</source>
        <translation>no empieza como tal</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>it holds no config.json with safetensors beside it</source>
        <translation>no contiene un config.json con safetensors al lado</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>{0} is not a model for Transformers: it holds no config.json with safetensors.</source>
        <translation>{0} no es un modelo para Transformers: no contiene un config.json con safetensors.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/serving.py"/>
        <source>no model is loaded</source>
        <translation>no hay ningún modelo cargado</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>endless output</source>
        <translation>salida sin fin</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>it runs longer than {0} s</source>
        <translation>tarda más de {0} s</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>its chat template cannot be read ({0})</source>
        <translation>su plantilla de chat no se puede leer ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>its chat template failed ({0})</source>
        <translation>su plantilla de chat falló ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>its chat template is too long ({0} characters)</source>
        <translation>su plantilla de chat es demasiado larga ({0} caracteres)</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/listing.py"/>
        <source>a list of models</source>
        <translation>una lista de modelos</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/listing.py"/>
        <location filename="hexalogue/adapters/speech/asking.py"/>
        <location filename="hexalogue/engines/measuring.py"/>
        <location filename="hexalogue/wire/google_auth.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/asking.py"/>
        <source>a transcript</source>
        <translation>una transcripción</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>Choose a sound or video file, and check that it plays.</source>
        <translation>Elige un archivo de sonido o vídeo, y comprueba que se reproduce.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>ffmpeg said nothing for {0} s</source>
        <translation>ffmpeg no dijo nada durante {0} s</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>has no sound in it</source>
        <translation>no contiene sonido</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>is no recording that ffmpeg can read</source>
        <translation>no es una grabación que ffmpeg pueda leer</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>it cannot be run</source>
        <translation>no se puede ejecutar</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Check that it plays, or record again.</source>
        <translation>Comprueba que se reproduce, o graba de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Check the name and the folder.</source>
        <translation>Comprueba el nombre y la carpeta.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Choose a file with sound in it.</source>
        <translation>Elige un archivo con sonido.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Install ffmpeg (Debian, Ubuntu: apt install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg), or save the recording as WAV, MP3, FLAC or Ogg Vorbis.</source>
        <translation>Instala ffmpeg (Debian, Ubuntu: apt install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg), o guarda la grabación como WAV, MP3, FLAC u Ogg Vorbis.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Name a sound or video file.</source>
        <translation>Indica un archivo de sonido o vídeo.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>There is no file {0}.</source>
        <translation>No existe el archivo {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} cannot be read here without ffmpeg.</source>
        <translation>{0} no se puede leer aquí sin ffmpeg.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} cannot be used: {1}.</source>
        <translation>{0} no se puede usar: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} has no sound in it.</source>
        <translation>{0} no tiene sonido.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} is empty.</source>
        <translation>{0} está vacío.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} is not a file.</source>
        <translation>{0} no es un archivo.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} is too large to be sent as it is.</source>
        <translation>{0} es demasiado grande para enviarlo tal cual.</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <location filename="hexalogue/engines/archive.py"/>
        <location filename="hexalogue/store/disk_failures.py"/>
        <location filename="hexalogue/store/failures.py"/>
        <source>the disk reported an error</source>
        <translation>el disco informó de un error</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <source>it is no WAV file</source>
        <translation>no es un archivo WAV</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <source>its header ends before any sound</source>
        <translation>su cabecera termina antes de cualquier sonido</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <source>there is no sound in it</source>
        <translation>no hay sonido en él</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>its header is damaged</source>
        <translation>su cabecera está dañada</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/doctor_page.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/machine_pages.py"/>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/machine_pages.py"/>
        <location filename="hexalogue/ui/engines/view.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/keys/view.py"/>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
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
        <translation>Proveedores</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_address.py"/>
        <source>must be an address such as http://127.0.0.1:8080/v1, not {0}</source>
        <translation>debe ser una dirección como http://127.0.0.1:8080/v1, no {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>does not belong in a file: put it into the keychain with “hexalogue keys set {0}”</source>
        <translation>no va en un archivo: guárdalo en el llavero con «hexalogue keys set {0}»</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>holds {0}, which is no known quirk</source>
        <translation>contiene {0}, que no es ninguna particularidad conocida</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>holds {0}, which is taken</source>
        <translation>contiene {0}, que ya está en uso</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>is no id of a provider: use {0}, and not the word “{1}”</source>
        <translation>no es un identificador de proveedor: usa {0}, y no la palabra «{1}»</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>is the second table about {0}</source>
        <translation>es la segunda tabla sobre {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>must be a table, as in [my-server]</source>
        <translation>debe ser una tabla, como en [my-server]</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>must be one of a server: what runs inside the application cannot be added here</source>
        <translation>debe ser de un servidor: lo que se ejecuta dentro de la aplicación no se puede añadir aquí</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>names {0}, which is no file</source>
        <translation>indica {0}, que no es un archivo</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>runs inside the application: there is nothing to change here</source>
        <translation>se ejecuta dentro de la aplicación: aquí no hay nada que cambiar</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is not a known key</source>
        <translation>no es una entrada conocida</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is not valid TOML ({0})</source>
        <translation>no es TOML válido ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is {0} in a file called {1}</source>
        <translation>es {0} en un archivo llamado {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>lower-case letters, digits, dots, hyphens</source>
        <translation>minúsculas, cifras, puntos, guiones</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a list of different texts</source>
        <translation>debe ser una lista de textos distintos</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a list of numbers from {0} on, not {1}</source>
        <translation>debe ser una lista de números desde {0}, no {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a list of tables</source>
        <translation>debe ser una lista de tablas</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a number above zero, not {0}</source>
        <translation>debe ser un número mayor que cero, no {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be above zero</source>
        <translation>debe ser mayor que cero</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be of {0}, not {1}</source>
        <translation>debe ser de {0}, no {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be one of {0}, not {1}</source>
        <translation>debe ser uno de {0}, no {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be {0}, not {1}</source>
        <translation>debe ser {0}, no {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>what is written there</source>
        <translation>lo que hay escrito</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source> Not counted: {0}.</source>
        <translation> Sin contar: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>1 worker</source>
        <translation>1 nodo</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>A worker may not listen on {0}: that is every network this computer is in, and RPC has no key.</source>
        <translation>Un nodo no puede escuchar en {0}: son todas las redes de este equipo, y RPC no tiene clave.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Its memory is used anyway. Name the other machines.</source>
        <translation>Su memoria se usa de todos modos. Nombra los otros equipos.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Look at it with “hexalogue peers check”, or remove it first.</source>
        <translation>Míralo con «hexalogue peers check», o quítalo antes.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Name one address of this computer in your own network, for example 192.168.1.20, or 127.0.0.1.</source>
        <translation>Indica una dirección de este equipo en tu red, por ejemplo 192.168.1.20, o 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Remove one that is not used.</source>
        <translation>Quita uno que no se use.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>The first start sends each worker its part of the model over the network, which may be gigabytes; with “-c” a worker keeps it for the next time.</source>
        <translation>El primer arranque envía a cada nodo su parte del modelo por la red, que pueden ser gigabytes; con «-c» un nodo la guarda para la próxima vez.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>There are {0} workers already, and llama.cpp takes no more.</source>
        <translation>Ya hay {0} nodos, y llama.cpp no admite más.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>This computer and {0} have about {1} for a model</source>
        <translation>Este equipo y {0} tienen unos {1} para un modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Write HOST or HOST:PORT, as in 192.168.1.20:{0}.</source>
        <translation>Escribe HOST o HOST:PUERTO, como 192.168.1.20:{0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>it speaks version {0} of the protocol and this computer's llama-server {1}</source>
        <translation>habla la versión {0} del protocolo y el llama-server de este equipo la {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>llama.cpp's RPC listens on IPv4 addresses only.</source>
        <translation>El RPC de llama.cpp solo escucha en direcciones IPv4.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>llama.cpp's RPC neither encrypts nor asks for a key: whoever reaches a worker's port can read what passes and run commands there. Use it only in a network where you trust every machine, never towards the internet.</source>
        <translation>El RPC de llama.cpp no cifra ni pide clave: quien alcance el puerto de un nodo puede leer lo que pasa y ejecutar comandos allí. Úsalo solo en una red donde confíes en todos los equipos, nunca hacia internet.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>no worker</source>
        <translation>ningún nodo</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0} is in the list already.</source>
        <translation>{0} ya está en la lista.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0} is this computer itself.</source>
        <translation>{0} es este mismo equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0} workers</source>
        <translation>{0} nodos</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0}; it needs {1} and does not fit.</source>
        <translation>{0}; necesita {1} y no cabe.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0}; it needs {1} and fits.</source>
        <translation>{0}; necesita {1} y cabe.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>“{0}” is no IP address, and a worker listens on an address.</source>
        <translation>«{0}» no es una dirección IP, y un nodo escucha en una dirección.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>“{0}” is no worker's address.</source>
        <translation>«{0}» no es la dirección de un nodo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It answers again, {0}.</source>
        <translation>Responde de nuevo, {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It answers again.</source>
        <translation>Responde de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It is ready after {0} s, {1}.</source>
        <translation>Está listo tras {0} s, {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It is ready after {0} s.</source>
        <translation>Está listo tras {0} s.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It starts: version {0}, {1}, with {2}.</source>
        <translation>Arranca: versión {0}, {1}, con {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It starts: version {0}, {1}.</source>
        <translation>Arranca: versión {0}, {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>{0} Another attempt would fail in the same way, so it is not started again.</source>
        <translation>{0} Otro intento fallaría igual, así que no se vuelve a iniciar.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>{0} It ended {1} times within {2} and is not started again.</source>
        <translation>{0} Terminó {1} veces en {2} y no se vuelve a iniciar.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>{0} It starts again in {1} s{2} (attempt {3} of {4}).</source>
        <translation>{0} Arranca de nuevo en {1} s{2} (intento {3} de {4}).</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for AMD GPUs (ROCm)</source>
        <translation>compilación para GPU AMD (ROCm)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Adreno GPUs (OpenCL)</source>
        <translation>compilación para GPU Adreno (OpenCL)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Apple GPUs (Metal)</source>
        <translation>compilación para GPU Apple (Metal)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Intel GPUs (SYCL)</source>
        <translation>compilación para GPU Intel (SYCL)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Intel hardware (OpenVINO)</source>
        <translation>compilación para hardware Intel (OpenVINO)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for NVIDIA GPUs (CUDA)</source>
        <translation>compilación para GPU NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for any GPU (Vulkan)</source>
        <translation>compilación para cualquier GPU (Vulkan)</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for the processor</source>
        <translation>compilación para el procesador</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>{0} minutes</source>
        <translation>{0} minutos</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>on the processor alone</source>
        <translation>solo en el procesador</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with 1 layer on the GPU</source>
        <translation>con 1 capa en la GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with a context of {0} tokens</source>
        <translation>con un contexto de {0} tokens</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with its build for {0}</source>
        <translation>con su compilación para {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with {0} layers on the GPU</source>
        <translation>con {0} capas en la GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <location filename="hexalogue/engines/assets.py"/>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Check the disk and the permissions of {0}.</source>
        <translation>Comprueba el disco y los permisos de {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Free some space on that disk and try again; nothing is lost.</source>
        <translation>Libera espacio en ese disco y reinténtalo; no se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Give your user write permission there, or set HEXALOGUE_HOME to a folder of yours.</source>
        <translation>Da permiso de escritura a tu usuario allí, o pon HEXALOGUE_HOME en una carpeta tuya.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>The disk that holds {0} is full.</source>
        <translation>El disco que contiene {0} está lleno.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>The folder {0} cannot be written to.</source>
        <translation>No se puede escribir en la carpeta {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Update Hexalogue; nothing in the file was changed.</source>
        <translation>Actualiza Hexalogue; no se cambió nada en el archivo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>{0} could not be read: {1}.{2}</source>
        <translation>No se pudo leer {0}: {1}.{2}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>{0} needs {1} and the disk has {2} free.</source>
        <translation>{0} necesita {1} y el disco tiene {2} libres.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>{0} was written by a newer Hexalogue (format {1}, this one knows {2}).</source>
        <translation>{0} lo escribió un Hexalogue más nuevo (formato {1}; este conoce {2}).</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <location filename="hexalogue/engines/versions.py"/>
        <source> It is kept as {0}.</source>
        <translation> Se conserva como {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Choose another variant or another version.</source>
        <translation>Elige otra variante u otra versión.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Close other programs, set a shorter context, or choose a smaller model; then send again.</source>
        <translation>Cierra otros programas, acorta el contexto o elige un modelo más pequeño; luego envía de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Install the version you want; the last two are kept.</source>
        <translation>Instala la versión que quieras; se conservan las dos últimas.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>No download of {0} was found: {1}.</source>
        <translation>No se encontró descarga de {0}: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Nothing was installed. Get the archive from the engine's own release page.</source>
        <translation>No se instaló nada. Obtén el archivo de la página del propio motor.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The computer {0} cannot take part: {1}.</source>
        <translation>El equipo {0} no puede participar: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} did not start: {1}.</source>
        <translation>El motor {0} no arrancó: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} is not installed.</source>
        <translation>El motor {0} no está instalado.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} ran out of memory and was ended.</source>
        <translation>El motor {0} se quedó sin memoria y terminó.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} stopped unexpectedly ({1}).</source>
        <translation>El motor {0} se detuvo de forma inesperada ({1}).</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The new {0} does not work on this computer: {1}.</source>
        <translation>El nuevo {0} no funciona en este equipo: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The worker {0} has a public address, and llama.cpp's RPC neither encrypts nor asks for a key.</source>
        <translation>El nodo {0} tiene una dirección pública, y el RPC de llama.cpp no cifra ni pide clave.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>There is no earlier {0} to go back to.</source>
        <translation>No hay un {0} anterior al que volver.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Try again; if it stays, run “hexalogue doctor” and choose another model.</source>
        <translation>Reinténtalo; si sigue igual, ejecuta «hexalogue doctor» y elige otro modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Use an address of your own network, or a tunnel that ends on this computer.</source>
        <translation>Usa una dirección de tu red, o un túnel que termine en este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>What had arrived is kept. Send again: a fresh engine starts by itself.</source>
        <translation>Lo que había llegado se conserva. Envía de nuevo: un motor nuevo arranca solo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>{0} was not opened: {1}.</source>
        <translation>No se abrió {0}: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>The keychain ({0}) failed: {1}.</source>
        <translation>Falló el llavero ({0}): {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>The keychain ({0}) is locked.</source>
        <translation>El llavero ({0}) está bloqueado.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>The passphrase does not open the encrypted file of keys.</source>
        <translation>La frase de contraseña no abre el archivo cifrado de claves.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>This system has no keychain to keep keys in: {0}.</source>
        <translation>Este sistema no tiene un llavero donde guardar claves: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Try again; nothing was deleted.</source>
        <translation>Reinténtalo; no se eliminó nada.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Type it again; the file was not changed.</source>
        <translation>Escríbela de nuevo; el archivo no se cambió.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Unlock it, then try again; or use the key for this session only.</source>
        <translation>Desbloquéalo y reinténtalo; o usa la clave solo en esta sesión.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Use the key for this session only, set the provider's environment variable, or choose an encrypted file with a passphrase.</source>
        <translation>Usa la clave solo en esta sesión, pon la variable de entorno del proveedor, o elige un archivo cifrado con frase de contraseña.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source> It has {0}.</source>
        <translation> Tiene {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source> Known here: {0}.</source>
        <translation> Aquí se conocen: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Check the spelling, or look for it with “hexalogue models search WORDS”.</source>
        <translation>Revisa la ortografía, o búscalo con «hexalogue models search WORDS».</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Choose a file ending in .gguf from its publisher, or download the model again.</source>
        <translation>Elige un archivo que termine en .gguf de quien lo publica, o descarga el modelo de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Close other programs, choose a smaller model, or set a shorter context.</source>
        <translation>Cierra otros programas, elige un modelo más pequeño, o acorta el contexto.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Connect to the internet for the first download, or import a GGUF file you already have.</source>
        <translation>Conéctate a internet para la primera descarga, o importa un archivo GGUF que ya tengas.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Download it again; if it happens twice, use another mirror or network.</source>
        <translation>Descárgalo de nuevo; si pasa dos veces, usa otra réplica u otra red.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Download or copy the file again.</source>
        <translation>Descarga o copia el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>List the models with “hexalogue models”, or import a GGUF file.</source>
        <translation>Enumera los modelos con «hexalogue models», o importa un archivo GGUF.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Shorten the message, or choose a model with a longer context.</source>
        <translation>Acorta el mensaje, o elige un modelo con más contexto.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Sign in and accept them at {0}, then put a token of yours into the variable HF_TOKEN.</source>
        <translation>Entra y acéptalas en {0}, y luego pon un token tuyo en la variable HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>The hub has no {0}, or it is private.{1}</source>
        <translation>El repositorio no tiene {0}, o es privado.{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>The message has {0} tokens and the model reads at most {1}.</source>
        <translation>El mensaje tiene {0} tokens y el modelo lee como mucho {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>There is no model called “{0}”.{1}</source>
        <translation>No hay ningún modelo llamado «{0}».{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>There is no model to answer with: {0}.</source>
        <translation>No hay ningún modelo con el que responder: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Update Hexalogue, or choose another model.</source>
        <translation>Actualiza Hexalogue, o elige otro modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>none is on this computer and none could be downloaded</source>
        <translation>no hay ninguno en este equipo y no se pudo descargar ninguno</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} arrived damaged: its checksum is not the publisher's, so it will not be used.</source>
        <translation>{0} llegó dañado: su suma de comprobación no es la de quien lo publica, así que no se usará.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} has the architecture “{1}”, which this version's engine does not know.</source>
        <translation>{0} tiene la arquitectura «{1}», que el motor de esta versión no conoce.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} is incomplete: {1} of at least {2} are there.</source>
        <translation>{0} está incompleto: hay {1} de al menos {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} is not a usable GGUF model: {1}.</source>
        <translation>{0} no es un modelo GGUF utilizable: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} may only be downloaded once its publisher's terms are accepted.</source>
        <translation>{0} solo se puede descargar tras aceptar las condiciones de quien lo publica.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} needs about {1} of memory and {2} are free.</source>
        <translation>{0} necesita unos {1} de memoria y hay {2} libres.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source> (HTTP {0})</source>
        <translation> (HTTP {0})</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>A filter of {0} refused this{1}.</source>
        <translation>Un filtro de {0} rechazó esto{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Add credit or raise the limit at the provider, use another key, or choose another provider.</source>
        <translation>Añade saldo o sube el límite en el proveedor, usa otra clave, o elige otro proveedor.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Allow it with “--max-class {0}”, or ask {1} directly.</source>
        <translation>Permítelo con «--max-class {0}», o pregunta a {1} directamente.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Ask in other words, or choose another model.</source>
        <translation>Pregunta con otras palabras, o elige otro modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Change what it names, or choose another model or provider.</source>
        <translation>Cambia lo que indica, o elige otro modelo u otro proveedor.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Check its base_url: host, port and path.</source>
        <translation>Comprueba su base_url: host, puerto y ruta.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Choose a provider inside that class, or allow the wider class for this question.</source>
        <translation>Elige un proveedor de esa clase, o permite la clase más amplia para esta pregunta.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Choose another one, or make it on the Providers page, under Routing.</source>
        <translation>Elige otra, o créala en la página Proveedores, en Enrutamiento.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Give the key the permission at the provider, or choose another model or key.</source>
        <translation>Da ese permiso a la clave en el proveedor, o elige otro modelo u otra clave.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Leave the {0} out, or choose a provider that takes them.</source>
        <translation>Quita {0}, o elige un proveedor que lo acepte.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>List its models with “hexalogue models --provider {0}”, and choose one of them.</source>
        <translation>Muestra sus modelos con «hexalogue models --provider {0}» y elige uno.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>List the providers with “hexalogue providers”, or add one in providers.toml.</source>
        <translation>Enumera los proveedores con «hexalogue providers», o añade uno en providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Nobody is in the chain “{0}”.</source>
        <translation>No hay nadie en la cadena «{0}».</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Shorten the message, start a new conversation, or choose a model with a longer context.</source>
        <translation>Acorta el mensaje, empieza una conversación nueva, o elige un modelo con más contexto.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Store a valid key with “hexalogue keys set {0}”, or on the Keys page.</source>
        <translation>Guarda una clave válida con «hexalogue keys set {0}», o en la página Claves.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Store one with “hexalogue keys set {0}”, or on the Keys page.</source>
        <translation>Guarda una con «hexalogue keys set {0}», o en la página Claves.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Switch it on on the Providers page, or name it all the same: {0}.</source>
        <translation>Actívalo en la página Proveedores, o nómbralo igualmente: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>The account at {0} has no credit left{1}.</source>
        <translation>La cuenta en {0} no tiene saldo{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>The conversation is longer than the model at {0} reads{1}.</source>
        <translation>La conversación es más larga de lo que lee el modelo en {0}{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>There is no chain called “{0}”.</source>
        <translation>No hay ninguna cadena llamada «{0}».</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>There is no provider called “{0}”.</source>
        <translation>No hay ningún proveedor llamado «{0}».</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Try again {0}, or choose another provider.</source>
        <translation>Reinténtalo {0}, o elige otro proveedor.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Wait until it is ready, then send again.</source>
        <translation>Espera a que esté listo y envía de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Write its base_url under [{0}] in providers.toml, in the folder of the settings.</source>
        <translation>Escribe su base_url bajo [{0}] en providers.toml, en la carpeta de los ajustes.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>in a moment</source>
        <translation>en un momento</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>in {0} s</source>
        <translation>en {0} s</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>no further than this computer</source>
        <translation>no más allá de este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>no key is stored for it</source>
        <translation>no hay ninguna guardada para él</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>out of this computer, onto your network</source>
        <translation>fuera de este equipo, a tu red</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>out of your network</source>
        <translation>fuera de tu red</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>the companies you name</source>
        <translation>las empresas que nombras</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>your network</source>
        <translation>tu red</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} does not accept the key.</source>
        <translation>{0} no acepta la clave.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} does not allow this with this key{1}.</source>
        <translation>{0} no permite esto con esta clave{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} does not answer as {1} does.</source>
        <translation>{0} no responde como lo hace {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} failed to answer{1}{2}.</source>
        <translation>{0} no consiguió responder{1}{2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} has no address yet{1}.</source>
        <translation>{0} aún no tiene dirección{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} has no model called “{1}”{2}.</source>
        <translation>{0} no tiene ningún modelo llamado «{1}»{2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} is not used. {1}</source>
        <translation>{0} no se usa. {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} is still loading its model.</source>
        <translation>{0} aún está cargando su modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} needs a key, and {1}.</source>
        <translation>{0} necesita una clave, y {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} refused the request{1}{2}.</source>
        <translation>{0} rechazó la petición{1}{2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} serves this model, and you switched {1} off.</source>
        <translation>{0} ofrece este modelo, y has desactivado {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} takes no more requests for now{1}.</source>
        <translation>{0} no admite más peticiones por ahora{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} takes no {1}.</source>
        <translation>{0} no acepta {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} would be asked next, but it would take the words {1}, and you chose one that keeps them on {2}.</source>
        <translation>Después se preguntaría a {0}, pero llevaría las palabras {1}, y elegiste uno que las deja en {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} would take these words {1}, and they may go no further than {2}.</source>
        <translation>{0} llevaría estas palabras {1}, y no pueden ir más allá de {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/usage.py"/>
        <source>Correct “{0}” in {1}.</source>
        <translation>Corrige «{0}» en {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/usage.py"/>
        <source>{0}: its entry “{1}” {2}.</source>
        <translation>{0}: su entrada «{1}» {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Check the address or mirror in Settings, and that this network allows it; then try again.</source>
        <translation>Comprueba la dirección o la réplica en Ajustes, y que esta red la permita; luego reinténtalo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Check the network connection, or set a mirror or a proxy in Settings, then try again.</source>
        <translation>Comprueba la conexión de red, o pon una réplica o un proxy en Ajustes; luego reinténtalo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Check this computer's date; a company proxy's certificate belongs in the system's trust store.</source>
        <translation>Comprueba la fecha de este equipo; el certificado de un proxy de empresa va en el almacén de certificados del sistema.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Correct the token in the variable HF_TOKEN, or remove the variable: public models need none.</source>
        <translation>Corrige el token de la variable HF_TOKEN, o quita la variable: los modelos públicos no lo necesitan.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Sign in to the network (hotel, company proxy) or use another one, then try again.</source>
        <translation>Inicia sesión en la red (hotel, proxy de empresa) o usa otra, y reinténtalo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Something on this network answered for {0} with {1} instead of {2}.</source>
        <translation>Algo en esta red respondió por {0} con {1} en vez de {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>The connection to {0} is not trusted: {1}.</source>
        <translation>La conexión con {0} no es de confianza: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Try again; if it happens often, check the network connection or use a mirror.</source>
        <translation>Reinténtalo; si pasa a menudo, comprueba la conexión o usa una réplica.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Try again; if it stays so, choose another model or provider.</source>
        <translation>Reinténtalo; si sigue igual, elige otro modelo u otro proveedor.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>What had arrived is kept; try again to go on.</source>
        <translation>Lo que había llegado se conserva; reinténtalo para seguir.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} broke off before its end.</source>
        <translation>{0} se cortó antes del final.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} could not be reached: {1}.</source>
        <translation>No se pudo contactar con {0}: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} did not answer in time ({1}, {2} s).</source>
        <translation>{0} no respondió a tiempo ({1}, {2} s).</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} does not accept the token in the variable HF_TOKEN.</source>
        <translation>{0} no acepta el token de la variable HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} refused {1} (HTTP {2}).</source>
        <translation>{0} rechazó {1} (HTTP {2}).</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} sent {1} instead of {2}.</source>
        <translation>{0} envió {1} en vez de {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source> beside {0} on the GPU</source>
        <translation> además de {0} en la GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>, about {0} a second {1}.</source>
        <translation>, unas {0} por segundo {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>, all on the GPU</source>
        <translation>, todo en la GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>, {0} of {1} layers on the GPU</source>
        <translation>, {0} de {1} capas en la GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Fits with a shorter context: {0} tokens instead of {1}</source>
        <translation>Cabe con menos contexto: {0} tokens en vez de {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Fits with room: {0} tokens of context</source>
        <translation>Cabe con holgura: {0} tokens de contexto</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Just fits: needs {0} of the {1} that are free, with {2} tokens of context</source>
        <translation>Cabe justo: necesita {0} de los {1} libres, con {2} tokens de contexto</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Too large: needs {0}{1}, {2} are free. Choose {3}.</source>
        <translation>Demasiado grande: necesita {0}{1}, hay {2} libres. Elige {3}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>a Q4 file</source>
        <translation>un archivo Q4</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>a context of {0}</source>
        <translation>un contexto de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>a smaller model</source>
        <translation>un modelo más pequeño</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>as last time</source>
        <translation>como la última vez</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>judging by other models on this computer</source>
        <translation>a juzgar por otros modelos de este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>{0} words</source>
        <translation>{0} palabras</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/hub_files.py"/>
        <source>{0} was chosen: nearly lossless, and at {1} still quick.</source>
        <translation>Se eligió {0}: casi sin pérdida, y con {1} aún rápido.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/hub_files.py"/>
        <source>{0} was chosen: the best that goes into the {1} that are free.</source>
        <translation>Se eligió {0}: lo mejor que cabe en los {1} libres.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/hub_files.py"/>
        <source>{0} was chosen: the usual balance of quality, size and speed, {1}.</source>
        <translation>Se eligió {0}: el equilibrio habitual de calidad, tamaño y velocidad, {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>1 computer helps.</source>
        <translation>1 equipo ayuda.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>1 computer is named.</source>
        <translation>1 equipo indicado.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>A model is here.</source>
        <translation>Hay un modelo aquí.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>A model is missing.</source>
        <translation>Falta un modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>An engine or a model is missing.</source>
        <translation>Falta un motor o un modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Answers now.</source>
        <translation>Responde ahora.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Engine and model are here.</source>
        <translation>El motor y el modelo están aquí.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>For this window only.</source>
        <translation>Solo para esta ventana.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Found: {0}.</source>
        <translation>Encontrado: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Installed and updated for you.</source>
        <translation>Se instala y actualiza por ti.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>It comes with Hexalogue.</source>
        <translation>Viene con Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>It makes its own.</source>
        <translation>Crea la suya propia.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Key for {0}.</source>
        <translation>Clave para {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Needs a key.</source>
        <translation>Necesita una clave.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Needs an engine and computers.</source>
        <translation>Necesita un motor y equipos.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No engine is inside.</source>
        <translation>No trae ningún motor.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No engine is installed.</source>
        <translation>No hay ningún motor instalado.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No other computer is named.</source>
        <translation>No se ha indicado otro equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No server was found here.</source>
        <translation>No se encontró ningún servidor aquí.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No service of yours.</source>
        <translation>No es un servicio tuyo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Nobody is asked.</source>
        <translation>No se pregunta a nadie.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>None here; small models will do.</source>
        <translation>Aquí ninguna; bastan modelos pequeños.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>None here; the others may have one.</source>
        <translation>Aquí ninguna; los otros pueden tener.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>None here; {0} of memory will do.</source>
        <translation>Aquí ninguna; bastan {0} de memoria.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Nothing runs here.</source>
        <translation>Aquí no hay nada en marcha.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>On the computer it runs on.</source>
        <translation>En el equipo donde funciona.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Once, to fetch a model.</source>
        <translation>Una vez, para traer un modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Once, to fetch {0}.</source>
        <translation>Una vez, para traer {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Several share one model.</source>
        <translation>Varios comparten un modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>So trust the network.</source>
        <translation>Así que hay que confiar en la red.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>That is its purpose.</source>
        <translation>Para eso está.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>The head is; workers are yours.</source>
        <translation>El nodo principal sí; los demás nodos son tuyos.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>The one found is on this computer.</source>
        <translation>El encontrado está en este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Theirs compute.</source>
        <translation>Calculan los suyos.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>There is no network here.</source>
        <translation>Aquí no hay red.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>There is none here.</source>
        <translation>Aquí no hay.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>This build has no engine inside.</source>
        <translation>Esta versión no trae ningún motor.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>This computer only.</source>
        <translation>Solo este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>To your other computers.</source>
        <translation>A tus otros equipos.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Unless it runs on this computer.</source>
        <translation>Salvo que funcione en este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Usually not.</source>
        <translation>Normalmente no.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Usually; you have none yet.</source>
        <translation>Normalmente; aún no tienes ninguna.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>You have none yet.</source>
        <translation>Aún no tienes ninguna.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>You have {0}.</source>
        <translation>Tienes {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>You start and stop it.</source>
        <translation>Tú lo inicias y lo detienes.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Your words leave.</source>
        <translation>Tus palabras salen.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>engine and model</source>
        <translation>motor y modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} computers are named.</source>
        <translation>{0} equipos indicados.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} computers help.</source>
        <translation>{0} equipos ayudan.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} helps.</source>
        <translation>{0} ayuda.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} is installed.</source>
        <translation>{0} está instalado.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} makes it fast.</source>
        <translation>{0} lo hace rápido.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <location filename="hexalogue/engines/measuring.py"/>
        <source>the engine</source>
        <translation>el motor</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>a model</source>
        <translation>un modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Choose 1 to {0} characters without slashes, # and line breaks.</source>
        <translation>Elige de 1 a {0} caracteres sin barras, # ni saltos de línea.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Copy the key alone and paste it.</source>
        <translation>Copia solo la clave y pégala.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Copy the key alone, from the page where the provider shows it, and paste it again.</source>
        <translation>Copia solo la clave, de la página donde el proveedor la muestra, y pégala de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Give the key on standard input, or paste it again.</source>
        <translation>Da la clave por la entrada estándar, o pégala de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Give the whole file as it was.</source>
        <translation>Da el archivo entero, tal como era.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Keys of {0} usually begin with {1}; this one does not.</source>
        <translation>Las claves de {0} suelen empezar por {1}; esta no.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>The key is empty.</source>
        <translation>La clave está vacía.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This begins like a service account's JSON file and is none.</source>
        <translation>Empieza como el archivo JSON de una cuenta de servicio y no lo es.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This is no key: it holds a line break, a space, a control character or a letter outside ASCII.</source>
        <translation>No es una clave: contiene un salto de línea, un espacio, un carácter de control o una letra fuera de ASCII.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This is no key: it is longer than {0} characters.</source>
        <translation>No es una clave: tiene más de {0} caracteres.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This is no label for a key.</source>
        <translation>No es una etiqueta para una clave.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This looks like a key of {0}, not of {1}.</source>
        <translation>Parece una clave de {0}, no de {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Google's terms, with uses that are forbidden</source>
        <translation>condiciones de Google, con usos prohibidos</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Licence of its own: read it on the model's page.</source>
        <translation>Licencia propia: léela en la página del modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Licence {0}: {1}.</source>
        <translation>Licencia {0}: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Meta's terms, with uses that are forbidden</source>
        <translation>condiciones de Meta, con usos prohibidos</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>No licence is stated.</source>
        <translation>No se indica ninguna licencia.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>free to use, at work too</source>
        <translation>uso libre, también en el trabajo</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>free to use, its makers must be named</source>
        <translation>uso libre, hay que nombrar a sus autores</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>free to use; what is made of it keeps this licence</source>
        <translation>uso libre; lo que se haga con él conserva esta licencia</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>not for commercial use</source>
        <translation>no para uso comercial</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>read its terms before you use it at work</source>
        <translation>lee sus condiciones antes de usarlo en el trabajo</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/routing_simulation.py"/>
        <location filename="hexalogue/services/remote_answering.py"/>
        <source>it asked for a pause a moment ago</source>
        <translation>pidió una pausa hace un momento</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/routing_simulation.py"/>
        <location filename="hexalogue/wire/causes.py"/>
        <source>the connection was refused</source>
        <translation>la conexión fue rechazada</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/setting_up.py"/>
        <source>Type it without spaces and slashes.</source>
        <translation>Escríbelo sin espacios ni barras.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/setting_up.py"/>
        <source>“{0}” cannot be the {1}.</source>
        <translation>«{0}» no puede ser: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/speech.py"/>
        <source>Write its code, such as en, de or zh, or “auto” to have it recognised.</source>
        <translation>Escribe su código, como en, de o zh, o «auto» para que se reconozca.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/speech.py"/>
        <source>“{0}” is no language that Whisper knows.</source>
        <translation>«{0}» no es un idioma que Whisper conozca.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>A cluster has 1 to {0} hosts, each named once.</source>
        <translation>Un clúster tiene de 1 a {0} equipos, cada uno nombrado una vez.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>A host has 1 to {0} GPUs, not {1}.</source>
        <translation>Un equipo tiene de 1 a {0} GPU, no {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Name the address that the others know.</source>
        <translation>Indica la dirección que conocen los demás.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>The model is missing.</source>
        <translation>Falta el modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write --gpus N, per host.</source>
        <translation>Escribe --gpus N, por equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write --hosts HEAD,SECOND,THIRD.</source>
        <translation>Escribe --hosts HEAD,SECOND,THIRD.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write --model ORG/NAME, or the same path on every host.</source>
        <translation>Escribe --model ORG/NAME, o la misma ruta en cada equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write a host's name or its address.</source>
        <translation>Escribe el nombre o la dirección de un equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>{0} is every machine's own address.</source>
        <translation>{0} es la dirección propia de cada equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>“ip address” lists their names.</source>
        <translation>«ip address» muestra sus nombres.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>“{0}” is no host.</source>
        <translation>«{0}» no es un equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>“{0}” is no network interface.</source>
        <translation>«{0}» no es una interfaz de red.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>Download or copy it again.</source>
        <translation>Descárgalo o cópialo de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it is damaged or cut short</source>
        <translation>está dañado o cortado</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it is no archive that is known here (zip, tar.gz, tar.xz)</source>
        <translation>no es un archivo comprimido conocido aquí (zip, tar.gz, tar.xz)</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it unpacks to more than {0}</source>
        <translation>al extraerlo ocupa más de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it unpacks to more than {0} times its size</source>
        <translation>al extraerlo ocupa más de {0} veces su tamaño</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>it holds more than {0} entries</source>
        <translation>contiene más de {0} entradas</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>differs from another only in ways that some disks do not keep apart</source>
        <translation>se distingue de otra solo en algo que algunos discos no diferencian</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>ends in a dot or a space, which Windows drops</source>
        <translation>termina en un punto o un espacio, que Windows descarta</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has a name too long to be meant</source>
        <translation>tiene un nombre demasiado largo para ser real</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has a path too long to be meant</source>
        <translation>tiene una ruta demasiado larga para ser real</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has an absolute path</source>
        <translation>tiene una ruta absoluta</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has signs that no file's name should have</source>
        <translation>tiene signos que ningún nombre de archivo debería tener</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link that leads in a circle</source>
        <translation>es un enlace que da vueltas en círculo</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link that leaves the folder</source>
        <translation>es un enlace que sale de la carpeta</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link through something that is no folder of the archive</source>
        <translation>es un enlace a través de algo que no es una carpeta del archivo comprimido</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to a folder around itself</source>
        <translation>es un enlace a una carpeta que lo contiene</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to a name that {0}</source>
        <translation>es un enlace a un nombre que {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to an absolute path</source>
        <translation>es un enlace a una ruta absoluta</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to something that the archive does not hold</source>
        <translation>es un enlace a algo que no está en el archivo comprimido</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is the name of a device on Windows</source>
        <translation>es el nombre de un dispositivo en Windows</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is the target of a hard link and no file of the archive</source>
        <translation>es el destino de un enlace duro y no un archivo del paquete</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>leads out of the folder</source>
        <translation>sale de la carpeta</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>would be written through a link</source>
        <translation>se escribiría a través de un enlace</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>would replace the folder itself</source>
        <translation>reemplazaría la propia carpeta</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <location filename="hexalogue/store/peers.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>its entry “{0}” {1}</source>
        <translation>su entrada «{0}» {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>a header in it is too large to be meant</source>
        <translation>una cabecera suya es demasiado grande para ser real</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>its entry “{0}” is not safe to write</source>
        <translation>su entrada «{0}» no se puede escribir con seguridad</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>the xz stream is cut short</source>
        <translation>el flujo xz está cortado</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>there is no end mark</source>
        <translation>falta la marca de fin</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>this Python cannot open .zst; the same release usually has a .tar.gz</source>
        <translation>este Python no puede abrir .zst; la misma versión suele tener un .tar.gz</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its entry “{0}” is a device, a pipe or another special file</source>
        <translation>su entrada «{0}» es un dispositivo, una tubería u otro archivo especial</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>an entry is shorter than it says</source>
        <translation>una entrada es más corta de lo que dice</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>it is locked with a password</source>
        <translation>está bloqueado con una contraseña</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>it is packed in a way that is not known here</source>
        <translation>está comprimido de un modo que aquí no se conoce</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its entries overlap</source>
        <translation>sus entradas se solapan</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its entry “{0}” is a link too long to be one</source>
        <translation>su entrada «{0}» es un enlace demasiado largo para serlo</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its list of entries is too large to be meant</source>
        <translation>su lista de entradas es demasiado grande para ser real</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>A key of TabbyAPI holds letters and digits only.</source>
        <translation>Una clave de TabbyAPI solo tiene letras y cifras.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>Give a port from 1 to 65535.</source>
        <translation>Indica un puerto del 1 al 65535.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>Name one with “-m MODEL”.</source>
        <translation>Indica uno con «-m MODEL».</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>Name the Python in the folder “venv” of its checkout.</source>
        <translation>Indica el Python de la carpeta «venv» de su código.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>{0} is not a port.</source>
        <translation>{0} no es un puerto.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>{0} is not the Python of a TabbyAPI.</source>
        <translation>{0} no es el Python de una TabbyAPI.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>{0} needs a model.</source>
        <translation>{0} necesita un modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>Start it again.</source>
        <translation>Inícialo de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>A program that you have: “--from FILE”.</source>
        <translation>Un programa que tengas: «--from FILE».</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Choose another version, or install a program that you have: “--from FILE”.</source>
        <translation>Elige otra versión, o instala un programa que tengas: «--from FILE».</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Choose another version, or “--from FILE”.</source>
        <translation>Elige otra versión, o «--from FILE».</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Choose one of: {0}.</source>
        <translation>Elige uno de: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>It runs on the processor, although there is {0}{1}.</source>
        <translation>Funciona en el procesador, aunque hay {0}{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Metal uses the GPU of this Mac.</source>
        <translation>Metal usa la GPU de este Mac.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>No GPU that it could use was found: it runs on the processor{0}.</source>
        <translation>No se encontró una GPU utilizable: funciona en el procesador{0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>There is no variant “{0}”.</source>
        <translation>No existe la variante «{0}».</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Vulkan's loader is not installed</source>
        <translation>el cargador de Vulkan no está instalado</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>You chose it.</source>
        <translation>Lo elegiste tú.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>it is built for one generation of GPUs, and that of this one is unknown</source>
        <translation>está hecho para una generación de GPU, y la de esta se desconoce</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>it needs glibc {0} or newer, and this system has {1}</source>
        <translation>necesita glibc {0} o más nueva, y este sistema tiene {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>nobody has written down which driver {0} needs</source>
        <translation>nadie ha anotado qué controlador necesita {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>none of its builds is for a GPU of compute capability {0}</source>
        <translation>ninguna compilación es para una GPU con capacidad de cómputo {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>the list gives another hash than the one known of this release</source>
        <translation>la lista da una suma distinta de la conocida para esta versión</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>the list has no hash for {0}</source>
        <translation>la lista no tiene suma para {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>there is none for {0} on {1} {2}</source>
        <translation>no hay ninguna para {0} en {1} {2}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>this release has no file for {0}</source>
        <translation>esta versión no tiene archivo para {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} does not fit this computer: {1}</source>
        <translation>{0} no sirve para este equipo: {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} has no code for GPUs before compute capability {1}, and this one has {2}</source>
        <translation>{0} no tiene código para GPU anteriores a la capacidad de cómputo {1}, y esta tiene {2}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} lacks its companion, CUDA's runtime, without which it would use the processor unsaid</source>
        <translation>a {0} le falta el entorno de CUDA, sin el que usaría el procesador sin decirlo</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} needs a GPU of {1}, and none was found</source>
        <translation>{0} necesita una GPU de {1}, y no se encontró ninguna</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} needs driver {1} or newer, and this computer has {2}</source>
        <translation>{0} necesita el controlador {1} o más nuevo, y este equipo tiene {2}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} needs the vendor's driver, and none was found</source>
        <translation>{0} necesita el controlador del fabricante, y no se encontró</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} with driver {1}: {2}, the newest that it takes.</source>
        <translation>{0} con el controlador {1}: {2}, el más nuevo que admite.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0}: Vulkan uses it without libraries of its maker{1}.</source>
        <translation>{0}: Vulkan la usa sin bibliotecas del fabricante{1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>its makers offer no programs</source>
        <translation>sus creadores no ofrecen programas</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <location filename="hexalogue/services/engines.py"/>
        <source>Choose one of {0}.</source>
        <translation>Elige uno de estos: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>Leave it out, or install a version that knows it.</source>
        <translation>Quítalo, o instala una versión que lo conozca.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>Leave it out. To open an engine to others, “hexalogue serve” does it with a key.</source>
        <translation>Quítalo. Para abrir un motor a otros, «hexalogue serve» lo hace con una clave.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>This build does not know “{0}”.</source>
        <translation>Esta compilación no conoce «{0}».</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>“{0}” is not taken: where an engine listens, what it serves and may do is set by Hexalogue.</source>
        <translation>«{0}» no se acepta: dónde escucha un motor, qué sirve y qué puede hacer lo decide Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <source>The engine {0} did not start. {1}</source>
        <translation>El motor {0} no arrancó. {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <source>The engine {0} stopped. {1}</source>
        <translation>El motor {0} se detuvo. {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <source>exit code 0x{0}</source>
        <translation>código de salida 0x{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>its program could not be run</source>
        <translation>no se pudo ejecutar su programa</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>delivered by the package {0}</source>
        <translation>entregado por el paquete {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>found at {0}</source>
        <translation>encontrado en {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} does not run: {1}</source>
        <translation>{0} no funciona: {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} may not be run.</source>
        <translation>{0} no se puede ejecutar.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} names {1}, which is no program that may be run.</source>
        <translation>{0} indica {1}, que no es un programa ejecutable.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} of the package {1}</source>
        <translation>{0} del paquete {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>An NVIDIA GPU is here, but NVIDIA's driver is not installed, so it cannot be used.</source>
        <translation>Hay una GPU NVIDIA, pero su controlador no está instalado, así que no se puede usar.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>NVIDIA's driver is installed but does not answer ({0}): restart the computer.</source>
        <translation>El controlador de NVIDIA está instalado pero no responde ({0}): reinicia el equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>NVIDIA's driver is installed, but it finds no GPU.</source>
        <translation>El controlador de NVIDIA está instalado, pero no encuentra ninguna GPU.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>No GPU was found; models run on the processor.</source>
        <translation>No se encontró ninguna GPU; los modelos van por el procesador.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>No NVIDIA driver is installed, so no NVIDIA GPU can be used.</source>
        <translation>No hay controlador de NVIDIA instalado, así que no se puede usar una GPU NVIDIA.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it answers something else</source>
        <translation>responde otra cosa</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it can be asked</source>
        <translation>ya se le puede preguntar</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it loads its model</source>
        <translation>carga su modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it takes a connection and does not answer</source>
        <translation>acepta la conexión y no responde</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>nobody listens</source>
        <translation>nadie escucha</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/home.py"/>
        <source>Taking {0} {1} into use</source>
        <translation>Poniendo en uso {0} {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/home.py"/>
        <source>The program of {0} is not there any more.</source>
        <translation>El programa de {0} ya no está.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/home.py"/>
        <source>What was in use before stays. {0}</source>
        <translation>Lo que se usaba antes sigue. {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>The engine {0} did not start.</source>
        <translation>El motor {0} no arrancó.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>What the keeper wrote cannot be read.</source>
        <translation>Lo que escribió el vigilante no se puede leer.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>its keeper could not be started ({0})</source>
        <translation>no se pudo iniciar su vigilante ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>its keeper ended before it was ready (exit code {0})</source>
        <translation>su vigilante terminó antes de que estuviera listo (código de salida {0})</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>its keeper has not said anything for an hour</source>
        <translation>su vigilante no ha dicho nada en una hora</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Try again.</source>
        <translation>Reinténtalo.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/machine.py"/>
        <source>This Linux has another C library than the builds are made for; they will not run.</source>
        <translation>Este Linux tiene otra biblioteca de C que la de las compilaciones; no funcionarán.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/machine.py"/>
        <source>This system does not tell what the processor can; builds for all processors are chosen.</source>
        <translation>Este sistema no dice qué puede el procesador; se eligen compilaciones para todos.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/machine.py"/>
        <source>Vulkan's loader is not installed, so no Vulkan build can use a GPU.</source>
        <translation>El cargador de Vulkan no está instalado, así que ninguna compilación Vulkan puede usar una GPU.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/measuring.py"/>
        <source>it gave fewer than two words</source>
        <translation>dio menos de dos palabras</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Asking {0} for one token</source>
        <translation>Pidiendo un token a {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Asking {0} what it is</source>
        <translation>Preguntando a {0} qué es</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Install what the message names or a newer driver of the GPU, or install the build for the processor: “hexalogue engines install {0} --variant cpu”.</source>
        <translation>Instala lo que nombra el mensaje o un controlador de GPU más nuevo, o la compilación para el procesador: «hexalogue engines install {0} --variant cpu».</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Looking for a device that computes with {0}</source>
        <translation>Buscando un dispositivo que calcule con {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it computes with {0} and finds no device for it</source>
        <translation>calcula con {0} y no encuentra ningún dispositivo para ello</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it could not list its devices: {0}</source>
        <translation>no pudo mostrar sus dispositivos: {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it did not answer within {0} seconds</source>
        <translation>no respondió en {0} segundos</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it ended with {0}</source>
        <translation>terminó con {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it runs; it names no version</source>
        <translation>funciona; no dice su versión</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>its program could not be run ({0})</source>
        <translation>no se pudo ejecutar su programa ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>the processor only</source>
        <translation>solo el procesador</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>{0} arguments</source>
        <translation>{0} argumentos</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/records.py"/>
        <source>Wait until that has finished, then try again.</source>
        <translation>Espera a que termine y reinténtalo.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/records.py"/>
        <source>{0} is just being installed, here or by another Hexalogue</source>
        <translation>{0} se está instalando ahora, aquí o por otro Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_lines.py"/>
        <source>its machine is not there any more</source>
        <translation>su equipo ya no está</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_lines.py"/>
        <source>its worker ended</source>
        <translation>su nodo terminó</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>1 device</source>
        <translation>1 dispositivo</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>A worker serves one head at a time. Stop the other one, or start the worker on that machine again.</source>
        <translation>Un nodo sirve a un solo nodo principal a la vez. Detén el otro, o reinicia el nodo en ese equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Check the port: a worker listens on {0} unless it was told otherwise.</source>
        <translation>Comprueba el puerto: un nodo escucha en {0} si no se le dijo otra cosa.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Give that machine an IPv4 address in your network.</source>
        <translation>Da a ese equipo una dirección IPv4 en tu red.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Install the same build of llama.cpp on every machine, then start the worker there again.</source>
        <translation>Instala la misma compilación de llama.cpp en todos los equipos e inicia de nuevo el nodo allí.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Switch it on and start “ggml-rpc-server -H ADDRESS -p {0}” there; let its firewall take connections to port {1} from this computer. A worker that another head has for long takes none, too.</source>
        <translation>Enciéndelo e inicia allí «ggml-rpc-server -H ADDRESS -p {0}»; su cortafuegos debe admitir conexiones al puerto {1} desde este equipo. Un nodo que otro nodo principal ocupa mucho tiempo tampoco las admite.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>it hangs up in the middle of its answer</source>
        <translation>cuelga a mitad de su respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>it hangs up without a word</source>
        <translation>cuelga sin decir nada</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>it stops in the middle of its answer</source>
        <translation>se detiene a mitad de su respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>nothing listens on that port</source>
        <translation>nada escucha en ese puerto</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>there is no way to it</source>
        <translation>no hay camino hasta él</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} cannot be reached: {1}.</source>
        <translation>No se puede contactar con {0}: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} cannot take part: {1}.</source>
        <translation>{0} no puede participar: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} devices</source>
        <translation>{0} dispositivos</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} has only an IPv6 address, and llama.cpp's RPC connects to IPv4 addresses only.</source>
        <translation>{0} solo tiene una dirección IPv6, y el RPC de llama.cpp solo se conecta a direcciones IPv4.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} is no worker: {1}.</source>
        <translation>{0} no es un nodo: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} is ready with {1}.</source>
        <translation>{0} está listo, con {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} takes the connection and says nothing: another head uses it, or it hangs.</source>
        <translation>{0} acepta la conexión y no dice nada: otro nodo principal lo usa, o está colgado.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <location filename="hexalogue/wire/causes.py"/>
        <location filename="hexalogue/wire/guard.py"/>
        <source>its name was not found</source>
        <translation>no se encontró su nombre</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>a web server answers there</source>
        <translation>ahí responde un servidor web</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>an SSH server answers there</source>
        <translation>ahí responde un servidor SSH</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>it calls itself version {0}</source>
        <translation>dice ser la versión {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>it claims more memory than there can be</source>
        <translation>dice tener más memoria de la posible</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>it claims {0} devices</source>
        <translation>dice tener {0} dispositivos</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>what answers there is not llama.cpp's RPC</source>
        <translation>lo que responde ahí no es el RPC de llama.cpp</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>A device is named as in CUDA0.</source>
        <translation>Un dispositivo se nombra como CUDA0.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>A worker has a port from 1 to 65535 and 1 to {0} threads, not {1} and {2}.</source>
        <translation>Un nodo tiene un puerto del 1 al 65535 y de 1 a {0} hilos, no {1} y {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>Correct the number.</source>
        <translation>Corrige el número.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>Name one of its own addresses in your network.</source>
        <translation>Indica una de sus direcciones en tu red.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>port {0} is taken</source>
        <translation>el puerto {0} está ocupado</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>{0} is no address of this computer.</source>
        <translation>{0} no es una dirección de este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>“llama-server --list-devices” lists their names.</source>
        <translation>«llama-server --list-devices» muestra sus nombres.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source> with the libraries beside it</source>
        <translation> con las bibliotecas de al lado</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Comparing the checksum of {0}</source>
        <translation>Comparando la suma de comprobación de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Download it again.</source>
        <translation>Descárgalo de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Looking for {0} in {1}</source>
        <translation>Buscando {0} en {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Name another file.</source>
        <translation>Indica otro archivo.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Name the program itself.</source>
        <translation>Indica el propio programa.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Opening {0}</source>
        <translation>Abriendo {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>a part of the download is missing</source>
        <translation>falta una parte de la descarga</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>it is neither an archive nor a program that may be run</source>
        <translation>no es ni un archivo comprimido ni un programa que se pueda ejecutar</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>nothing was downloaded</source>
        <translation>no se descargó nada</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>taken from {0}</source>
        <translation>tomado de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>the list gives no checksum for {0}</source>
        <translation>la lista no da suma de comprobación para {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>there is no {0} in it</source>
        <translation>no contiene {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>used where it lies{0}</source>
        <translation>se usa donde está{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Choose another version.</source>
        <translation>Elige otra versión.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>Another Hexalogue asks it to stop.</source>
        <translation>Otro Hexalogue le pide que se detenga.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It has stopped.</source>
        <translation>Se ha detenido.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It is asked to stop.</source>
        <translation>Se le pide que se detenga.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It listens, and loads its model.</source>
        <translation>Escucha y carga su modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It runs, but its health check has failed several times in a row.</source>
        <translation>Funciona, pero su comprobación ha fallado varias veces seguidas.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>Nobody asked it anything for {0} s: it is stopped, and its memory is free.</source>
        <translation>Nadie le preguntó nada en {0} s: se detiene y su memoria queda libre.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>it was stopped meanwhile</source>
        <translation>se detuvo mientras tanto</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/tether.py"/>
        <source>it may not be run</source>
        <translation>no se puede ejecutar</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/tether.py"/>
        <source>there is no such program</source>
        <translation>no existe tal programa</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it answered with something else than a token (status {0})</source>
        <translation>respondió con otra cosa que un token (estado {0})</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it answered “{0}”</source>
        <translation>respondió «{0}»</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it ended while it loaded a small model</source>
        <translation>terminó mientras cargaba un modelo pequeño</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it ended while it was asked for a token</source>
        <translation>terminó mientras se le pedía un token</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it gave no answer</source>
        <translation>no dio respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it heard “{0}”</source>
        <translation>oyó «{0}»</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it thought “{0}”</source>
        <translation>pensó «{0}»</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it was not ready within {0} seconds</source>
        <translation>no estuvo listo en {0} segundos</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>its answer could not be read</source>
        <translation>no se pudo leer su respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>not asked: there is no small model for it on this computer yet</source>
        <translation>sin preguntar: aún no hay un modelo pequeño para él en este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>The build for the processor is used: none could be measured ({0}).</source>
        <translation>Se usa la compilación para el procesador: ninguna se pudo medir ({0}).</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>as fast as any</source>
        <translation>tan rápido como cualquiera</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>it gave no words</source>
        <translation>no dio palabras</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>it was not done within {0} s</source>
        <translation>no terminó en {0} s</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>the fastest that is right</source>
        <translation>el más rápido que acierta</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} is used, {1}: {2} with the starter model ({3}).</source>
        <translation>Se usa {0}, {1}: {2} con el modelo inicial ({3}).</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} is used: {1} with the starter model, and nothing else to compare it with.</source>
        <translation>Se usa {0}: {1} con el modelo inicial, y nada más con que compararlo.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} tokens a second</source>
        <translation>{0} tokens por segundo</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} {1}, and wrong words</source>
        <translation>{0} {1}, y palabras erróneas</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>; {0} is kept to go back to.</source>
        <translation>; {0} se conserva para poder volver.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>The record of what is installed {0}, and was put together from what lies on the disk.{1}</source>
        <translation>El registro de lo instalado {0} y se rehízo con lo que hay en el disco.{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>a build without a version</source>
        <translation>una compilación sin versión</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>was damaged</source>
        <translation>estaba dañado</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>was lost</source>
        <translation>se perdió</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} did not work ({1}); {2} is in use again.</source>
        <translation>{0} no funcionó ({1}); {2} está en uso de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} is in use again instead of {1}.</source>
        <translation>{0} está en uso de nuevo en lugar de {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} was installed</source>
        <translation>Se instaló {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} was not installed: {1}</source>
        <translation>No se instaló {0}: {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Check the address: the dashboard listens on port {0} unless it was told otherwise.</source>
        <translation>Comprueba la dirección: el panel escucha en el puerto {0} salvo que se indicara otro.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Check the address: vLLM listens on port {0} unless it was told otherwise.</source>
        <translation>Comprueba la dirección: vLLM escucha en el puerto {0} salvo que se indicara otro.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>It listens on the head itself only, which is right. To look from here: “{0}”, then ask 127.0.0.1.</source>
        <translation>Solo escucha en el propio nodo principal, y así debe ser. Para mirar desde aquí: «{0}» y luego pregunta a 127.0.0.1.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>It was started with a token. Put it into RAY_AUTH_TOKEN here.</source>
        <translation>Se inició con un token. Ponlo aquí en RAY_AUTH_TOKEN.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Look at the log of “vllm serve” on {0}: when a node is lost, start it anew.</source>
        <translation>Mira el registro de «vllm serve» en {0}: si se perdió un nodo, vuelve a iniciarlo.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray has lost {0}.</source>
        <translation>Ray ha perdido {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray has {0} machines, and all of them live.</source>
        <translation>Ray tiene {0} equipos, y todos están activos.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray names no machines.</source>
        <translation>Ray no indica ningún equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray's dashboard cannot be asked: {0}</source>
        <translation>No se puede preguntar al panel de Ray: {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray's dashboard wants its token.</source>
        <translation>El panel de Ray pide su token.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Run “ray start --address=HEAD:6379” on it again, then “vllm serve” on the head.</source>
        <translation>Ejecuta ahí otra vez «ray start --address=HEAD:6379» y luego «vllm serve» en el nodo principal.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Start “vllm serve” on {0}, and let its firewall take connections to port {1}.</source>
        <translation>Inicia «vllm serve» en {0} y permite en su cortafuegos las conexiones al puerto {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Store the key that it was started with ({0} there): hexalogue keys set.</source>
        <translation>Guarda la clave con la que se inició ({0} ahí): hexalogue keys set.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>vLLM at {0} answers.</source>
        <translation>vLLM en {0} responde.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>vLLM at {0} is not well (status {1}).</source>
        <translation>vLLM en {0} no está bien (estado {1}).</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>vLLM at {0} refuses the key.</source>
        <translation>vLLM en {0} rechaza la clave.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>waiting for its answer</source>
        <translation>esperando su respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>{0} is not Ray's dashboard.</source>
        <translation>{0} no es el panel de Ray.</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>{0} lists no models as vLLM does.</source>
        <translation>{0} no enumera modelos como lo hace vLLM.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>a value has the unknown type {0}</source>
        <translation>un valor tiene el tipo desconocido {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it claims {0} tensors and {1} keys</source>
        <translation>dice tener {0} tensores y {1} claves</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it does not begin like one</source>
        <translation>no empieza como tal</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is a web page</source>
        <translation>es una página web</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is in the format that GGUF replaced in 2023</source>
        <translation>está en el formato que GGUF reemplazó en 2023</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is only a Git LFS pointer to the model</source>
        <translation>es solo un puntero de Git LFS al modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it was made for big-endian computers</source>
        <translation>se hizo para equipos big-endian</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>its alignment is {0}</source>
        <translation>su alineación es {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>its format version 1 is no longer read by any engine</source>
        <translation>su versión 1 del formato ya no la lee ningún motor</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>its format version {0} is not known</source>
        <translation>su versión {0} del formato no se conoce</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the key “{0}” is empty or there twice</source>
        <translation>la clave «{0}» está vacía o repetida</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the list “{0}” claims {1} entries</source>
        <translation>la lista «{0}» dice tener {1} entradas</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the rows of the tensor “{0}” do not fill whole blocks</source>
        <translation>las filas del tensor «{0}» no llenan bloques enteros</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor name “{0}” is too long or there twice</source>
        <translation>el nombre de tensor «{0}» es demasiado largo o está repetido</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” claims {1} dimensions</source>
        <translation>el tensor «{0}» dice tener {1} dimensiones</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” does not begin where the one before it ends</source>
        <translation>el tensor «{0}» no empieza donde acaba el anterior</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” has the number format {1}, which this version's engine does not know</source>
        <translation>el tensor «{0}» tiene el formato numérico {1}, que el motor de esta versión no conoce</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” is larger than any computer</source>
        <translation>el tensor «{0}» es mayor que cualquier equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_bytes.py"/>
        <source>a text claims to be {0} bytes long</source>
        <translation>un texto dice medir {0} bytes</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>an engine can load “{0}”, but it cannot chat</source>
        <translation>un motor puede cargar «{0}», pero no puede chatear</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it does not name its architecture</source>
        <translation>no nombra su arquitectura</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it holds a vocabulary and no weights</source>
        <translation>contiene un vocabulario y ningún peso</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it is not a whole model but its “{0}”</source>
        <translation>no es un modelo entero, sino su «{0}»</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it is one part of {0} and the others are not beside it under its name</source>
        <translation>es una parte de {0} y las demás no están al lado con su nombre</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it is only the part of a model that sees or hears</source>
        <translation>es solo la parte de un modelo que ve u oye</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it makes embeddings and cannot chat</source>
        <translation>hace embeddings y no puede chatear</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>its parts that see or hear are in the same file, which only Ollama's own engine reads</source>
        <translation>sus partes que ven u oyen están en el mismo archivo, que solo lee el motor propio de Ollama</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>{0} is not the part that its name says</source>
        <translation>{0} no es la parte que dice su nombre</translation>
    </message>
    <message>
        <location filename="hexalogue/models/judging.py"/>
        <source>Download the missing parts, or delete the others.</source>
        <translation>Descarga las partes que faltan, o elimina las demás.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/judging.py"/>
        <source>It lets a model see or hear, and that model is not here: download the model of the same repository.</source>
        <translation>Permite a un modelo ver u oír, y ese modelo no está aquí: descarga el modelo del mismo repositorio.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/judging.py"/>
        <source>It makes vectors for searching, and cannot chat.</source>
        <translation>Hace vectores para buscar y no puede chatear.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>Deleted models are kept for a week; download it again.</source>
        <translation>Los modelos eliminados se conservan una semana; descárgalo de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>Remove it in the application it belongs to; the starter goes with the installation.</source>
        <translation>Quítalo en la aplicación a la que pertenece; el inicial se va con la instalación.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>There is not {0} any more.</source>
        <translation>{0} ya no existe.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>a deleted model</source>
        <translation>un modelo eliminado</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>a deleted model called “{0}”</source>
        <translation>un modelo eliminado llamado «{0}»</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>its path leads nowhere</source>
        <translation>su ruta no lleva a ninguna parte</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>there is no GGUF file in this folder</source>
        <translation>no hay ningún archivo GGUF en esta carpeta</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>“{0}” is not a model that Hexalogue stores.</source>
        <translation>«{0}» no es un modelo que guarde Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/names.py"/>
        <source>Write hf:ORG/REPO/FILE, where FILE ends in .gguf, as the hub's pages show it.</source>
        <translation>Escribe hf:ORG/REPO/FILE, donde FILE termina en .gguf, como muestran las páginas del repositorio.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/names.py"/>
        <source>“{0}” is not the name of a .gguf file on the hub.</source>
        <translation>«{0}» no es el nombre de un archivo .gguf del repositorio.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/names.py"/>
        <source>“{0}” names no file on the hub.</source>
        <translation>«{0}» no nombra ningún archivo del repositorio.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/parts.py"/>
        <source> and {0} more</source>
        <translation> y {0} más</translation>
    </message>
    <message>
        <location filename="hexalogue/models/parts.py"/>
        <source>it was split into {0} parts, and there is no {1}{2} beside it</source>
        <translation>se dividió en {0} partes y al lado no está {1}{2}</translation>
    </message>
    <message>
        <location filename="hexalogue/models/plans.py"/>
        <source>Install Hexalogue again, or choose another model.</source>
        <translation>Instala Hexalogue de nuevo, o elige otro modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/plans.py"/>
        <source>{0} comes with the installation and cannot be downloaded.</source>
        <translation>{0} viene con la instalación y no se puede descargar.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/speech.py"/>
        <source>Name one of those that can be downloaded, such as base or small, or a ggml-….bin file.</source>
        <translation>Indica uno de los que se pueden descargar, como base o small, o un archivo ggml-….bin.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/speech.py"/>
        <source>{0} is no model of whisper.cpp.</source>
        <translation>{0} no es un modelo de whisper.cpp.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/trash.py"/>
        <source>Delete {0} first, if it is the other one that you want.</source>
        <translation>Elimina antes {0}, si es el otro el que quieres.</translation>
    </message>
    <message>
        <location filename="hexalogue/models/trash.py"/>
        <source>{0} cannot be brought back: {1} is there again.</source>
        <translation>{0} no se puede recuperar: {1} está de nuevo ahí.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/activity_downloads.py"/>
        <source>Checking that it is whole</source>
        <translation>Comprobando que está completo</translation>
    </message>
    <message>
        <location filename="hexalogue/services/activity_downloads.py"/>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <location filename="hexalogue/services/activity_downloads.py"/>
        <source>File {0} of {1}</source>
        <translation>Archivo {0} de {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/asking.py"/>
        <source>none is on this computer, and {0}{1}</source>
        <translation>no hay ninguno en este equipo, y {0}{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>Check the path.</source>
        <translation>Comprueba la ruta.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>Cut out the part you mean.</source>
        <translation>Recorta la parte que te interesa.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>Give a file of plain text (UTF-8), an image or a PDF.</source>
        <translation>Da un archivo de texto sin formato (UTF-8), una imagen o un PDF.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} could not be read: it is not a file.</source>
        <translation>No se pudo leer {0}: no es un archivo.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} could not be read: {1}.</source>
        <translation>No se pudo leer {0}: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} is not a text file.</source>
        <translation>{0} no es un archivo de texto.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} is too large to be sent with a question.</source>
        <translation>{0} es demasiado grande para enviarlo con una pregunta.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>Add one: hexalogue peers add HOST.</source>
        <translation>Añade uno: hexalogue peers add HOST.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>The layers go to {0}.</source>
        <translation>Las capas van a {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>it was given no workers</source>
        <translation>no se le dio ningún nodo</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>{0}, and without it the model does not fit. {1}</source>
        <translation>{0}, y sin él el modelo no cabe. {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>It answers again by now, and is used from the next start.</source>
        <translation>Ya responde de nuevo y se usa desde el próximo arranque.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>What had arrived is kept. It goes on without that computer where the model fits. {0}</source>
        <translation>Lo que había llegado se conserva. Sigue sin ese equipo donde el modelo quepa. {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>llama-server did not reach it</source>
        <translation>llama-server no lo alcanzó</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_head.py"/>
        <source>It answers again, on port {0}.</source>
        <translation>Responde de nuevo, en el puerto {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_head.py"/>
        <source>it loses its workers again and again although all of them answer</source>
        <translation>pierde sus nodos una y otra vez aunque todos responden</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_head.py"/>
        <source>{0} waits for a worker that is gone, and is ended.</source>
        <translation>{0} espera a un nodo que ya no está y se detiene.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_record.py"/>
        <source>Stop and start to use it.</source>
        <translation>Detén e inicia de nuevo para usarlo.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_record.py"/>
        <source>{0} answers again. It is used from the next start.</source>
        <translation>{0} responde de nuevo. Se usa desde el próximo arranque.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_record.py"/>
        <source>{0} is missing: {1}.</source>
        <translation>Falta {0}: {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>Add one with “hexalogue peers add HOST”.</source>
        <translation>Añade uno con «hexalogue peers add HOST».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>Install llama-server first: its archive holds the worker. Run “hexalogue engines”.</source>
        <translation>Instala primero llama-server: su archivo contiene el nodo. Ejecuta «hexalogue engines».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>No worker is named yet.</source>
        <translation>Aún no hay ningún nodo indicado.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>There are several workers</source>
        <translation>Hay varios nodos</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>There is no worker</source>
        <translation>No hay ningún nodo</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>Write it with its port. Known: {0}.</source>
        <translation>Escríbelo con su puerto. Conocidos: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>for workers</source>
        <translation>para nodos</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>{0} computes for this computer now.</source>
        <translation>{0} calcula ahora para este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>Download a model first.</source>
        <translation>Descarga antes un modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>No model is here to try the engine with.</source>
        <translation>No hay ningún modelo con el que probar el motor.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The built-in engine answers with {0}.</source>
        <translation>El motor integrado responde con {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The built-in engine loads {0}.</source>
        <translation>El motor integrado carga {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The conversations are readable ({0}).</source>
        <translation>Las conversaciones se pueden leer ({0}).</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The model hub {0} answers.</source>
        <translation>El repositorio de modelos {0} responde.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The settings are readable.</source>
        <translation>Los ajustes se pueden leer.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>{0} can be written.</source>
        <translation>Se puede escribir en {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>its parts</source>
        <translation>sus partes</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>keys and providers</source>
        <translation>claves y proveedores</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the built-in engine</source>
        <translation>el motor integrado</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the engines</source>
        <translation>los motores</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the folders</source>
        <translation>las carpetas</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the models</source>
        <translation>los modelos</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>what is kept</source>
        <translation>lo guardado</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source> {0} more mistakes are there.</source>
        <translation> Hay {0} errores más.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>, and {0} of swap</source>
        <translation>, y {0} de intercambio</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>, driver {0}</source>
        <translation>, controlador {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>, driver {0}, CUDA up to {1}</source>
        <translation>, controlador {0}, CUDA hasta {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>1 usable model is here: {0}.</source>
        <translation>Hay 1 modelo utilizable aquí: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>A window can be shown.</source>
        <translation>Se puede mostrar una ventana.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Build the engine for this processor: HEXALOGUE_NATIVE_FLAGS=-DGGML_AVX2=OFF make native.</source>
        <translation>Compila el motor para este procesador: HEXALOGUE_NATIVE_FLAGS=-DGGML_AVX2=OFF make native.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Close other programs.</source>
        <translation>Cierra otros programas.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Close programs that use the GPU: games, browsers, other engines.</source>
        <translation>Cierra programas que usen la GPU: juegos, navegadores, otros motores.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Free some space on that disk.</source>
        <translation>Libera espacio en ese disco.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0} (driver {1}).</source>
        <translation>Gráficos: {0} (controlador {1}).</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0} (driver {1}, CUDA up to {2}).</source>
        <translation>Gráficos: {0} (controlador {1}, CUDA hasta {2}).</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0}, {1} of memory{2}.</source>
        <translation>Gráficos: {0}, {1} de memoria{2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0}, {1} of {2} are free{3}.</source>
        <translation>Gráficos: {0}, {1} de {2} están libres{3}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0}.</source>
        <translation>Gráficos: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Install NVIDIA's driver; until then models run on the processor, or through Vulkan.</source>
        <translation>Instala el controlador de NVIDIA; hasta entonces los modelos van por el procesador, o por Vulkan.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Keys are kept in the system's keychain.</source>
        <translation>Las claves se guardan en el llavero del sistema.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>No usable model is on this computer.</source>
        <translation>No hay ningún modelo utilizable en este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Only the stop-gap {0} is here: often wrong.</source>
        <translation>Solo está el provisional {0}: a menudo erróneo.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Open Hexalogue while online, or run “hexalogue models pull {0}”.</source>
        <translation>Abre Hexalogue con conexión, o ejecuta «hexalogue models pull {0}».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Processor: {0}, 1 core.</source>
        <translation>Procesador: {0}, 1 núcleo.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Processor: {0}, {1} cores.</source>
        <translation>Procesador: {0}, {1} núcleos.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Run “make setup” again.</source>
        <translation>Ejecuta «make setup» de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>The processor {0} is without AVX2, which the usual build needs.</source>
        <translation>El procesador {0} no tiene AVX2, que la compilación habitual necesita.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>The providers are readable.</source>
        <translation>Los proveedores se pueden leer.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>There is no display; use the command line (hexalogue ask).</source>
        <translation>No hay pantalla; usa la línea de comandos (hexalogue ask).</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} are free on the disk that holds the models</source>
        <translation>hay {0} libres en el disco de los modelos</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} is here without NVIDIA's driver.</source>
        <translation>{0} está aquí sin el controlador de NVIDIA.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} of {1} memory are free</source>
        <translation>{0} de {1} de memoria están libres</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} usable models are here; {1} answers first.</source>
        <translation>Hay {0} modelos utilizables aquí; {1} responde primero.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} {1} is installed.</source>
        <translation>{0} {1} está instalado.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0}: little for a model.</source>
        <translation>{0}: poco para un modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0} is not installed.</source>
        <translation>{0} no está instalado.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source> on port {0}</source>
        <translation> en el puerto {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source> with {0}</source>
        <translation> con {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>, and computes on {0}</source>
        <translation>, y calcula en {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>, {0} of memory</source>
        <translation>, {0} de memoria</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>1 engine</source>
        <translation>1 motor</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Install Vulkan's loader (Debian and Ubuntu: libvulkan1), which comes with most GPU drivers.</source>
        <translation>Instala el cargador de Vulkan (Debian y Ubuntu: libvulkan1), que viene con la mayoría de los controladores de GPU.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Look into its log with “hexalogue engines logs {0}”.</source>
        <translation>Mira su registro con «hexalogue engines logs {0}».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Run “hexalogue engines install {0}” to get the build for the GPU.</source>
        <translation>Ejecuta «hexalogue engines install {0}» para obtener la compilación para la GPU.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Run “hexalogue engines install {0}” to have it.</source>
        <translation>Ejecuta «hexalogue engines install {0}» para tenerlo.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Start the worker there, then try again.</source>
        <translation>Inicia allí el nodo y reinténtalo.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>found in a Python package</source>
        <translation>encontrado en un paquete de Python</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>found on the search path</source>
        <translation>encontrado en la ruta de búsqueda</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>installed from a file</source>
        <translation>instalado desde un archivo</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is loading</source>
        <translation>está cargando</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is ready</source>
        <translation>está listo</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is starting</source>
        <translation>está arrancando</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is stopped</source>
        <translation>está detenido</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is stopping</source>
        <translation>se está deteniendo</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>runs, with limits</source>
        <translation>funciona, con límites</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0} engines</source>
        <translation>{0} motores</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0} of a Hexalogue that was killed still ran; ended now.</source>
        <translation>{0} de un Hexalogue que se cerró seguía en marcha; ya terminó.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0}, but Vulkan's loader is missing: it uses the processor.</source>
        <translation>{0}, pero falta el cargador de Vulkan: usa el procesador.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0}; it leaves {1} unused.</source>
        <translation>{0}; deja {1} sin usar.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_report.py"/>
        <source>Hexalogue, what the doctor found</source>
        <translation>Hexalogue: lo que encontró la revisión</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Asking for the releases of {0}</source>
        <translation>Consultando las versiones de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Choose another version, or install from a file that you trust: “--from FILE”.</source>
        <translation>Elige otra versión, o instala desde un archivo de confianza: «--from FILE».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Install a program that you have with “--from FILE”</source>
        <translation>Instala un programa que tengas con «--from FILE»</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Measuring both for two seconds each</source>
        <translation>Midiendo ambos durante dos segundos cada uno</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Nothing else fits this computer: {0} is used</source>
        <translation>Nada más sirve para este equipo: se usa {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>the list of releases gives no digest for {0}, so it could not be verified</source>
        <translation>la lista de versiones no da suma para {0}, así que no se pudo verificar</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>{0} {1} is in use again; {2} is not offered any more.</source>
        <translation>{0} {1} está en uso de nuevo; {2} ya no se ofrece.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>{0} {1} stays in use</source>
        <translation>{0} {1} sigue en uso</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>Checking the version of {0} before</source>
        <translation>Comprobando la versión anterior de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>Version {0} ({1}) is in use.</source>
        <translation>La versión {0} ({1}) está en uso.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>Wait until that is done.</source>
        <translation>Espera a que termine.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>{0} is being installed already.</source>
        <translation>{0} ya se está instalando.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>{0}, the version before</source>
        <translation>{0}, la versión anterior</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source> over several computers</source>
        <translation> en varios equipos</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>Give it an address: [{0}] base_url in providers.toml.</source>
        <translation>Dale una dirección: [{0}] base_url en providers.toml.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>Run “hexalogue engines install {0}”. Meanwhile the engine inside Hexalogue answers.</source>
        <translation>Ejecuta «hexalogue engines install {0}». Mientras tanto responde el motor de Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>There is no engine “{0}”.</source>
        <translation>No hay ningún motor «{0}».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>{0} Meanwhile the engine inside Hexalogue answers.</source>
        <translation>{0} Mientras tanto responde el motor de Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>{0} {1} is installed; the first question starts it.</source>
        <translation>{0} {1} está instalado; la primera pregunta lo inicia.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>GGUF file in {0} that can be chosen by its size</source>
        <translation>archivo GGUF en {0} que se pueda elegir por su tamaño</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>The model hub</source>
        <translation>El repositorio de modelos</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>file {0} in {1}</source>
        <translation>archivo {0} en {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>part {0} of {1}</source>
        <translation>parte {0} de {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>there is no connection to it here</source>
        <translation>no hay conexión con él aquí</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>{0} {1} comes along: with it the model can see or hear.</source>
        <translation>{0} {1} viene también: con él el modelo puede ver u oír.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>Name one of these with --label: {0}.</source>
        <translation>Indica uno de estos con --label: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>The key for {0} comes from the environment ({1}), which Hexalogue only reads.</source>
        <translation>La clave de {0} viene del entorno ({1}), que Hexalogue solo lee.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>Unset {0} where it is set; or store a key, which then comes first.</source>
        <translation>Quita {0} de donde esté puesta; o guarda una clave, que entonces va primero.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>Use it as it is.</source>
        <translation>Úsala tal como está.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>{0} takes no key.</source>
        <translation>{0} no usa clave.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>“hexalogue keys” lists those that are.</source>
        <translation>«hexalogue keys» muestra los que hay.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <location filename="hexalogue/vault/vault.py"/>
        <source>No key “{0}” is stored for {1}.</source>
        <translation>No hay ninguna clave «{0}» guardada para {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/local_answering.py"/>
        <source>images or documents</source>
        <translation>imágenes o documentos</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Check that the server runs, and try again.</source>
        <translation>Comprueba que el servidor funciona e inténtalo de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>The provider has no name.</source>
        <translation>El proveedor no tiene nombre.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Type how it is to be called.</source>
        <translation>Escribe cómo se va a llamar.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Type one such as http://192.168.1.20:8000/v1.</source>
        <translation>Escribe una como http://192.168.1.20:8000/v1.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Use {0} as its address.</source>
        <translation>Usa {0} como su dirección.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>{0} said nothing that makes sense for {1} s.</source>
        <translation>{0} no dijo nada con sentido durante {1} s.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>“{0}” is no address of a server.</source>
        <translation>«{0}» no es la dirección de un servidor.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/providers.py"/>
        <source>{0} runs inside Hexalogue: there is no key and no address to check.</source>
        <translation>{0} funciona dentro de Hexalogue: no hay clave ni dirección que comprobar.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/proving.py"/>
        <source>it ended without a word</source>
        <translation>terminó sin decir nada</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>a model on this computer has this name</source>
        <translation>un modelo de este equipo tiene ese nombre</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>fallback {0}: </source>
        <translation>alternativa {0}: </translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>the catalogue names this provider for the model</source>
        <translation>el catálogo indica este proveedor para el modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>the default: the best model on this computer</source>
        <translation>lo predeterminado: el mejor modelo de este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>the prefix “{0}” names the provider</source>
        <translation>el prefijo «{0}» indica el proveedor</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>{0}number {1} of the chain “{2}”: </source>
        <translation>{0}número {1} de la cadena «{2}»: </translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>{0}the default you chose: </source>
        <translation>{0}tu opción predeterminada: </translation>
    </message>
    <message>
        <location filename="hexalogue/services/setup.py"/>
        <source>Is it running?</source>
        <translation>¿Está en marcha?</translation>
    </message>
    <message>
        <location filename="hexalogue/services/setup.py"/>
        <source>Nothing at {0} answered for {1} s.</source>
        <translation>Nada respondió en {0} durante {1} s.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_asking.py"/>
        <source>Check that it plays; with ffmpeg installed, every common format can be read.</source>
        <translation>Comprueba que se reproduzca; con ffmpeg instalado se puede leer cualquier formato común.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_asking.py"/>
        <source>{0} cannot read this {1} file.</source>
        <translation>{0} no puede leer este archivo {1}.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_engine.py"/>
        <source>Run “hexalogue engines install {0}”</source>
        <translation>Ejecuta «hexalogue engines install {0}»</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_engine.py"/>
        <source>{0}, or name a provider with “--provider”.</source>
        <translation>{0}, o indica un proveedor con «--provider».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_job.py"/>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>Choose one of {0}, or name a ggml-….bin file.</source>
        <translation>Elige uno de estos: {0}, o indica un archivo ggml-….bin.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>The model {0} understands English only.</source>
        <translation>El modelo {0} solo entiende inglés.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>There is no model of speech called “{0}”.</source>
        <translation>No hay ningún modelo de voz llamado «{0}».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>Use “--model {0}”, which knows every language.</source>
        <translation>Usa «--model {0}», que conoce todos los idiomas.</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>Name one of its models with “--model”.</source>
        <translation>Indica uno de sus modelos con «--model».</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>Reading the recording</source>
        <translation>Leyendo la grabación</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>Starting the engine</source>
        <translation>Iniciando el motor</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>it has gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>{0} has no usual model for recordings.</source>
        <translation>{0} no tiene un modelo habitual para grabaciones.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>Close other windows of Hexalogue and programs that copy or synchronise this file, then try again.</source>
        <translation>Cierra otras ventanas de Hexalogue y los programas que copien o sincronicen este archivo, y reinténtalo.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>Restart Hexalogue.</source>
        <translation>Reinicia Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>Restart Hexalogue: it checks the file when it starts.</source>
        <translation>Reinicia Hexalogue: revisa el archivo al arrancar.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>another program keeps it locked</source>
        <translation>otro programa lo tiene bloqueado</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>it could not be opened</source>
        <translation>no se pudo abrir</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>it was moved or deleted while in use</source>
        <translation>se movió o eliminó mientras se usaba</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <location filename="hexalogue/store/opening.py"/>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>its contents are damaged</source>
        <translation>su contenido está dañado</translation>
    </message>
    <message>
        <location filename="hexalogue/store/folders.py"/>
        <source>Install Hexalogue again.</source>
        <translation>Instala Hexalogue de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/folders.py"/>
        <source>it is not part of this installation</source>
        <translation>no forma parte de esta instalación</translation>
    </message>
    <message>
        <location filename="hexalogue/store/migrations.py"/>
        <source>Nothing in it was changed. Install the Hexalogue you had before, and report this.</source>
        <translation>No se cambió nada en él. Instala el Hexalogue que tenías antes e informa de esto.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/migrations.py"/>
        <source>it could not be brought to format {0}</source>
        <translation>no se pudo convertir al formato {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/store/opening.py"/>
        <source>A new, empty one is begun.</source>
        <translation>Se empieza una nueva, vacía.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>Correct {0} in {1} with an editor, or move the file away to begin without workers.</source>
        <translation>Corrige {0} en {1} con un editor, o mueve el archivo para empezar sin nodos.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>is no worker: {0}</source>
        <translation>no es un nodo: {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>must be a list of at most {0} tables</source>
        <translation>debe ser una lista de {0} tablas como máximo</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>must be a whole number from 1</source>
        <translation>debe ser un número entero a partir de 1</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>names the same worker twice</source>
        <translation>nombra dos veces al mismo nodo</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <location filename="hexalogue/store/providers_file.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>it is not TOML ({0})</source>
        <translation>no es TOML ({0})</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>your user may not read it</source>
        <translation>tu usuario no puede leerlo</translation>
    </message>
    <message>
        <location filename="hexalogue/store/providers_file.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>byte {0} is not UTF-8 text</source>
        <translation>el byte {0} no es texto UTF-8</translation>
    </message>
    <message>
        <location filename="hexalogue/store/settings.py"/>
        <source>Correct {0} in {1}, or save the settings anew: the file is kept beside the new one.</source>
        <translation>Corrige {0} en {1}, o guarda de nuevo los ajustes: el archivo se conserva junto al nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/settings.py"/>
        <source>must be a whole number from {0}</source>
        <translation>debe ser un número entero a partir de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be a list of texts</source>
        <translation>debe ser una lista de textos</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be a table</source>
        <translation>debe ser una tabla</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be one of {0}</source>
        <translation>debe ser uno de {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be {0}</source>
        <translation>debe ser {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>Ask it again.</source>
        <translation>Hazla de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>Choose another, or begin a new one.</source>
        <translation>Elige otra, o empieza una nueva.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>This conversation is not in the history any more.</source>
        <translation>Esta conversación ya no está en el historial.</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>This question is not in the history any more.</source>
        <translation>Esta pregunta ya no está en el historial.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Browse models</source>
        <translation>Explorar modelos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Look at engines</source>
        <translation>Ver los motores</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Show {title}</source>
        <translation>Mostrar {title}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Downloads, installations and transcriptions of this session. They go on while you do something else.</source>
        <translation>Descargas, instalaciones y transcripciones de esta sesión. Continúan mientras haces otra cosa.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Nothing is going on. Downloads of models and installations of engines appear here.</source>
        <translation>No hay nada en marcha. Aquí aparecen las descargas de modelos y las instalaciones de motores.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Clear finished</source>
        <translation>Quitar los terminados</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Model import</source>
        <translation>Importación de modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Transcription</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/activity_badge.py"/>
        <source>{count} jobs are running</source>
        <translation>
            <numerusform>{count} tarea en marcha</numerusform>
            <numerusform>{count} tareas en marcha</numerusform>
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
        <translation>Reintentar</translation>
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
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/job_text.py"/>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity_badge.py"/>
        <source>{jobs}, {percent} % done</source>
        <translation>{jobs}, {percent} % hecho</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <source>Answers with</source>
        <translation>Responde con</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <source>No model on this computer yet</source>
        <translation>Aún no hay modelos en este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Goes to a company</source>
        <translation>Sale hacia una empresa</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Stays on this computer</source>
        <translation>Se queda en este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Stays on your network</source>
        <translation>Se queda en tu red</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Find a better model…</source>
        <translation>Buscar un modelo mejor…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>If it fails, the default answers</source>
        <translation>Si falla, responde el predeterminado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/palette/view.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Asking who else is there…</source>
        <translation>Preguntando quién más hay…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <source>stop-gap</source>
        <translation>provisional</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/choosing.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Finding out where it leads</source>
        <translation>Averiguando adónde lleva</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>It does not tell which models it has</source>
        <translation>No dice qué modelos tiene</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Kept on this computer</source>
        <translation>Solo en este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Kept on your network</source>
        <translation>Solo en tu red</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>May leave this computer</source>
        <translation>Puede salir de este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Shut out: kept on this computer</source>
        <translation>Excluido: solo en este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Shut out: kept on your network</source>
        <translation>Excluido: solo en tu red</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>no model yet</source>
        <translation>aún sin modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>this chat is kept on this computer</source>
        <translation>este chat se queda en este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>this chat is kept on your network</source>
        <translation>este chat se queda en tu red</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/list_model.py"/>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <source>Download it</source>
        <translation>Descargarlo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <source>Works without a network: a model file that ends in .gguf, copied from another computer, does.</source>
        <translation>Funciona sin red: basta un archivo de modelo que termine en .gguf, copiado de otro equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <source>Code, {language}</source>
        <translation>Código, {language}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <source>Copy this code</source>
        <translation>Copiar este código</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Esc to stop</source>
        <translation>Esc para detener</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>↵ to send  ·  Shift ↵ for a new line</source>
        <translation>↵ para enviar  ·  Mayús ↵ para línea nueva</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer_note.py"/>
        <source>Leave the earlier message as it is</source>
        <translation>Dejar el mensaje anterior como está</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/detour.py"/>
        <source>Who was asked before</source>
        <translation>A quién se preguntó antes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/empty.py"/>
        <source>Put this into the composer</source>
        <translation>Poner en el cuadro de mensaje</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/empty.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>What would you like to know?</source>
        <translation>¿Qué te gustaría saber?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Go to the next one</source>
        <translation>Ir al siguiente</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Go to the one before</source>
        <translation>Ir al anterior</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Not in this chat</source>
        <translation>No está en este chat</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Answer {number} of {count}</source>
        <translation>Respuesta {number} de {count}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Regenerate: ask for another answer</source>
        <translation>Regenerar: pedir otra respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Show the answer before</source>
        <translation>Mostrar la respuesta anterior</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Show the next answer</source>
        <translation>Mostrar la respuesta siguiente</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>left this computer</source>
        <translation>salió de este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>on your network</source>
        <translation>en tu red</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/header.py"/>
        <source>Answers with {who}. Choose who answers</source>
        <translation>Responde con {who}. Elegir quién responde</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/header.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{model} at {provider}</source>
        <translation>{model} en {provider}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/jump_button.py"/>
        <source>Jump to newest</source>
        <translation>Ir a lo más reciente</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/keeping_button.py"/>
        <source>How far this chat may go</source>
        <translation>Hasta dónde puede llegar este chat</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/keeping_button.py"/>
        <source>{promise}. Change how far this chat may go</source>
        <translation>{promise}. Cambiar hasta dónde puede llegar este chat</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>A key in a question is sent and kept in clear, so it was not pasted.</source>
        <translation>Una clave dentro de una pregunta se envía y se guarda sin cifrar, por eso no se pegó.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>Paste it anyway</source>
        <translation>Pegarla de todos modos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>Put it under Keys</source>
        <translation>Guardarla en Claves</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>This looks like a key of {name}.</source>
        <translation>Parece una clave de {name}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>This looks like a key.</source>
        <translation>Parece una clave.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>Discard the pasted key</source>
        <translation>Descartar la clave pegada</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/link_question.py"/>
        <source>It leads to {place}.</source>
        <translation>Lleva a {place}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/link_question.py"/>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/link_question.py"/>
        <source>Open this address in the browser?</source>
        <translation>¿Abrir esta dirección en el navegador?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/model_acts.py"/>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/model_acts.py"/>
        <location filename="hexalogue/ui/models/controller.py"/>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>GGUF models (*.gguf)</source>
        <translation>Modelos GGUF (*.gguf)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Regenerate</source>
        <translation>Regenerar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Hexalogue was closed before this answer ended.</source>
        <translation>Hexalogue se cerró antes de que terminara esta respuesta.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>The model is reading your message.</source>
        <translation>El modelo está leyendo tu mensaje.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Waiting for the model: it will be answered as soon as it is ready.</source>
        <translation>Esperando al modelo: responderá en cuanto esté listo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Still waiting for the first word. Esc stops it.</source>
        <translation>Aún esperando la primera palabra. Esc la detiene.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pane.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Editing an earlier message: what follows stays in the old conversation.</source>
        <translation>Editas un mensaje anterior: lo que sigue se queda en la conversación antigua.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Length limit reached</source>
        <translation>Límite de longitud alcanzado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>The usual model</source>
        <translation>El modelo habitual</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Answer of {model}</source>
        <translation>Respuesta de {model}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Edit and ask again</source>
        <translation>Editar y preguntar de nuevo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>You wrote</source>
        <translation>Escribiste</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/transcript.py"/>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>Message {name}…</source>
        <translation>Mensaje para {name}…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>No model is loaded. Choose one of those on this computer.</source>
        <translation>No hay ningún modelo cargado. Elige uno de los de este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>The model could not be loaded.</source>
        <translation>No se pudo cargar el modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>There is no model on this computer yet.</source>
        <translation>Aún no hay ningún modelo en este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>Write a message…</source>
        <translation>Escribe un mensaje…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>You can write already.</source>
        <translation>Ya puedes escribir.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} can be downloaded.</source>
        <translation>{name} se puede descargar.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} could not be downloaded.</source>
        <translation>No se pudo descargar {name}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is a stop-gap: its answers are often wrong.</source>
        <translation>{name} es provisional: sus respuestas suelen ser erróneas.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is better.</source>
        <translation>{name} es mejor.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is downloading: {percent} %, {time} left.</source>
        <translation>Descargando {name}: {percent} %, quedan {time}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is downloading: {percent} %.</source>
        <translation>Descargando {name}: {percent} %.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No model yet</source>
        <translation>Aún sin modelo</translation>
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
        <translation>Hasta donde lleve el modelo elegido</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything.</source>
        <translation>Pregunta lo que quieras.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything. Nothing you write leaves this computer.</source>
        <translation>Pregunta lo que quieras. Nada de lo que escribas sale de este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything. What you write goes to {provider}, on your network.</source>
        <translation>Pregunta lo que quieras. Lo que escribas va a {provider}, en tu red.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything. What you write leaves this computer: it goes to {provider}.</source>
        <translation>Pregunta lo que quieras. Lo que escribas sale de este equipo: va a {provider}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Draft a reply that declines politely</source>
        <translation>Redacta una negativa cortés</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Let it go anywhere</source>
        <translation>Dejar que vaya a cualquier parte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Make a table of the planets</source>
        <translation>Haz una tabla de los planetas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Why is the sky blue?</source>
        <translation>¿Por qué el cielo es azul?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Write a Python prime sieve</source>
        <translation>Haz una criba de primos en Python</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>at {provider}</source>
        <translation>en {provider}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{count} earlier turns left out to fit</source>
        <translation>
            <numerusform>{count} turno anterior omitido para que quepa</numerusform>
            <numerusform>{count} turnos anteriores omitidos para que quepa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{number} tokens</source>
        <translation>
            <numerusform>{number} token</numerusform>
            <numerusform>{number} tokens</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{number} tokens/s</source>
        <translation>{number} tokens/s</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{seconds:.2f} s to first token</source>
        <translation>{seconds:.2f} s hasta el primer token</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{who} was to answer first.</source>
        <translation>{who} debía responder primero.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Keep on my network</source>
        <translation>Mantener en mi red</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Keep on this computer</source>
        <translation>Mantener en este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/rows.py"/>
        <source>Title of the chat</source>
        <translation>Título del chat</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Chat deleted</source>
        <translation>Chat eliminado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Chats by day</source>
        <translation>Chats por día</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Keep it deleted</source>
        <translation>Dejarlo eliminado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Search chats</source>
        <translation>Buscar chats</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Undo the deletion</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>No chat holds “{words}”. Try fewer or other words.</source>
        <translation>Ningún chat contiene «{words}». Prueba con menos palabras u otras.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>No chats yet. Type a message to begin your first one.</source>
        <translation>Aún no hay chats. Escribe un mensaje para empezar el primero.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Reading your chats…</source>
        <translation>Leyendo tus chats…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <source>Crash report</source>
        <translation>Informe de fallo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <source>Something broke in Hexalogue</source>
        <translation>Algo se rompió en Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <source>This is a mistake in the application, not yours. Your conversations are kept. You may go on, or close and start it again. The report below holds no keys and none of your words.</source>
        <translation>Es un error de la aplicación, no tuyo. Tus conversaciones se conservan. Puedes seguir, o cerrar y volver a abrirla. El informe de abajo no contiene claves ni nada de lo que escribiste.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <location filename="hexalogue/ui/dialogs.py"/>
        <location filename="hexalogue/ui/palette/sheet.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <source>{name} is there already, and would be replaced.</source>
        <translation>{name} ya existe y se reemplazaría.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/controller.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/controller.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Download a model</source>
        <translation>Descargar un modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Download the recommended model.</source>
        <translation>Descarga el modelo recomendado.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Install it on the Engines page, if you want it.</source>
        <translation>Instálalo en la página Motores, si lo quieres.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Look at it on the Engines page.</source>
        <translation>Míralo en la página Motores.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Open models</source>
        <translation>Abrir modelos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Put the model away, or close other programs.</source>
        <translation>Libera la memoria del modelo, o cierra otros programas.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Remove models, or free some space on that disk.</source>
        <translation>Quita modelos, o libera espacio en ese disco.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Install it</source>
        <translation>Instalarlo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Open network settings</source>
        <translation>Abrir ajustes de red</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Remove models</source>
        <translation>Quitar modelos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Try again; if it stays, choose another model.</source>
        <translation>Reinténtalo; si sigue igual, elige otro modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>Free the memory</source>
        <translation>Liberar la memoria</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Open keys</source>
        <translation>Abrir claves</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Open engines</source>
        <translation>Abrir motores</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
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
        <translation>En orden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>It takes a few seconds: processor, memory, folders, keys, models, engines, network. A small model is tried.</source>
        <translation>Tarda unos segundos: procesador, memoria, carpetas, claves, modelos, motores, red. Se prueba un modelo pequeño.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Looks at everything an answer depends on. Nothing is changed; only the model hub is asked whether it answers.</source>
        <translation>Mira todo aquello de lo que depende una respuesta. No se cambia nada; solo se pregunta al repositorio de modelos si responde.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Nothing was checked yet.</source>
        <translation>Aún no se ha comprobado nada.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>The report names no keys, no person and no home folder.</source>
        <translation>El informe no nombra claves, personas ni carpetas personales.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>To mend</source>
        <translation>Por arreglar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/engines/runs.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} checks so far.</source>
        <translation>
            <numerusform>{count} comprobación hasta ahora.</numerusform>
            <numerusform>{count} comprobaciones hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} checks, at {time}.</source>
        <translation>
            <numerusform>{count} comprobación, a las {time}.</numerusform>
            <numerusform>{count} comprobaciones, a las {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} problems</source>
        <translation>
            <numerusform>{count} problema</numerusform>
            <numerusform>{count} problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} advertencia</numerusform>
            <numerusform>{count} advertencias</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Looking at {at}</source>
        <translation>Mirando {at}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>To know</source>
        <translation>A saber</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>A model is a file whose name ends in .gguf. A question about any other file is asked in a terminal for now: “hexalogue ask --file”, the file, and the question.</source>
        <translation>Un modelo es un archivo cuyo nombre termina en .gguf. Por ahora, una pregunta sobre cualquier otro archivo se hace en un terminal: «hexalogue ask --file», el archivo y la pregunta.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>To import the models in it, drop it on the Models page.</source>
        <translation>Para importar los modelos que contiene, suéltela en la página Modelos.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>“{name}” is a folder</source>
        <translation>«{name}» es una carpeta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>“{name}” is not a model</source>
        <translation>«{name}» no es un modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/acts.py"/>
        <source>Archives and programs ({patterns})</source>
        <translation>Archivos comprimidos y programas ({patterns})</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/acts.py"/>
        <source>Install {name} from a file</source>
        <translation>Instalar {name} desde un archivo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Download version {version}</source>
        <translation>Descargar la versión {version}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Find the fastest build</source>
        <translation>Buscar la compilación más rápida</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Go back to {version}</source>
        <translation>Volver a {version}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>How to get it</source>
        <translation>Cómo conseguirlo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Look for a newer version</source>
        <translation>Buscar una versión más nueva</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Show what was tried</source>
        <translation>Mostrar lo que se intentó</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Nothing was installed from here yet.</source>
        <translation>Aún no se ha instalado nada desde aquí.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Install from a file</source>
        <translation>Instalar desde un archivo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Copy the log of {name}</source>
        <translation>Copiar el registro de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Log of {name}</source>
        <translation>Registro de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Read the log of {name} again</source>
        <translation>Leer de nuevo el registro de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>It has written nothing yet.</source>
        <translation>Aún no ha escrito nada.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Nothing has happened yet since Hexalogue was started.</source>
        <translation>Aún no ha pasado nada desde que se inició Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/machine.py"/>
        <source>Change the limit</source>
        <translation>Cambiar el límite</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Add the machine</source>
        <translation>Añadir el equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Address of the machine</source>
        <translation>Dirección del equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Check all</source>
        <translation>Comprobar todos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Check all machines</source>
        <translation>Comprobar todos los equipos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Name of the machine</source>
        <translation>Nombre del equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/peers_controller.py"/>
        <location filename="hexalogue/ui/providers/controller.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>A model that is too large for this computer can be spread over several. On each of the others a small program of llama.cpp waits for its part: the RPC worker, called ggml-rpc-server.</source>
        <translation>Un modelo demasiado grande para este equipo se puede repartir entre varios. En cada uno de los demás, un pequeño programa de llama.cpp espera su parte: el nodo RPC, llamado ggml-rpc-server.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Address, as in 192.168.1.20:50052</source>
        <translation>Dirección, como 192.168.1.20:50052</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No other machine is named yet. Start the worker there, of the same version, then type its address above.</source>
        <translation>Aún no hay otro equipo indicado. Inicia allí el nodo, de la misma versión, y escribe arriba su dirección.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Several machines</source>
        <translation>Varios equipos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_controller.py"/>
        <source>Models are not spread over this machine any more. Nothing on it is changed.</source>
        <translation>Los modelos ya no se reparten a este equipo. En él no cambia nada.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_controller.py"/>
        <source>Remove {address}?</source>
        <translation>¿Quitar {address}?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Another version</source>
        <translation>Otra versión</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Computes now</source>
        <translation>Calculando ahora</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>No worker</source>
        <translation>Sin nodo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Not near</source>
        <translation>No está cerca</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Says nothing</source>
        <translation>No dice nada</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>{count} machines can help</source>
        <translation>
            <numerusform>{count} equipo puede ayudar</numerusform>
            <numerusform>{count} equipos pueden ayudar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>{count}: {free} of {total} free.</source>
        <translation>{count}: {free} de {total} libres.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>{names} answers again. Stop the model and start it again to use it.</source>
        <translation>{names} vuelve a responder. Detén el modelo e inícialo de nuevo para usarlo.</translation>
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
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Checked before use: {proofs}</source>
        <translation>Comprobado antes de usarse: {proofs}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Computes on {devices}</source>
        <translation>Calcula en {devices}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Hexalogue was tested with version {offered}; {current} is in use.</source>
        <translation>Hexalogue se probó con la versión {offered}; se usa la {current}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>No engine runs.</source>
        <translation>No hay motores en marcha.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Version {offered} is the newest; Hexalogue was not tested with it. You can go back.</source>
        <translation>La versión {offered} es la más nueva; Hexalogue no se probó con ella. Puedes volver atrás.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>driver {driver}</source>
        <translation>controlador {driver}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>kept running by another Hexalogue (process {pid})</source>
        <translation>lo mantiene otro Hexalogue (proceso {pid})</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>kept running by this window</source>
        <translation>lo mantiene esta ventana</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>not started again</source>
        <translation>no se vuelve a iniciar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>port {port}</source>
        <translation>puerto {port}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>starts again by itself</source>
        <translation>se reinicia solo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>version unknown</source>
        <translation>versión desconocida</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>what is free</source>
        <translation>toda la memoria libre</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{count} cores</source>
        <translation>
            <numerusform>{count} núcleo</numerusform>
            <numerusform>{count} núcleos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{count} crashed</source>
        <translation>
            <numerusform>{count} fallido</numerusform>
            <numerusform>{count} fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{count} models run</source>
        <translation>
            <numerusform>{count} modelo en marcha</numerusform>
            <numerusform>{count} modelos en marcha</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{free} of disk free</source>
        <translation>{free} de disco libres</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{free} of {all} free</source>
        <translation>{free} de {all} libres</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{licence} licence</source>
        <translation>licencia {licence}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{models}: {taken} of memory.</source>
        <translation>{models}: {taken} de memoria.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{proof} ({seconds})</source>
        <translation>{proof} ({seconds})</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{runs} All engines together may take {budget}.</source>
        <translation>{runs} Todos los motores juntos pueden ocupar {budget}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{size} of memory</source>
        <translation>{size} de memoria</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Being changed</source>
        <translation>Cambiando</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Being installed</source>
        <translation>Instalándose</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Could not be installed</source>
        <translation>No se pudo instalar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Could not be looked at</source>
        <translation>No se pudo examinar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Crashed</source>
        <translation>Se cayó</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Downloaded by Hexalogue</source>
        <translation>Descargado por Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Found at {path}; Hexalogue never alters it</source>
        <translation>Encontrado en {path}; Hexalogue nunca lo modifica</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>From a Python package at {path}; Hexalogue never alters it</source>
        <translation>De un paquete de Python en {path}; Hexalogue nunca lo modifica</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Installed from a file</source>
        <translation>Instalado desde un archivo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Installed, not running</source>
        <translation>Instalado, parado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Looking for a newer version…</source>
        <translation>Buscando una versión más nueva…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Meanwhile a provider that takes recordings can write them down.</source>
        <translation>Mientras tanto, un proveedor que acepte grabaciones puede transcribirlas.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Meanwhile the engine inside Hexalogue answers.</source>
        <translation>Mientras tanto responde el motor de Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No graphics card that engines could use was found. Everything runs on the processor.</source>
        <translation>No se encontró una tarjeta gráfica que los motores puedan usar. Todo va por el procesador.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No model for it on this computer yet. Download one on the Models page.</source>
        <translation>Aún no hay un modelo para él en este equipo. Descarga uno en la página Modelos.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No speech model on this computer yet. It is downloaded with the first recording.</source>
        <translation>Aún no hay modelo de voz en este equipo. Se descarga con la primera grabación.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Runs, with limits</source>
        <translation>Funciona, con límites</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>There is nothing newer.</source>
        <translation>No hay nada más nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it finds its devices</source>
        <translation>encuentra sus dispositivos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it names its options</source>
        <translation>muestra sus opciones</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it starts</source>
        <translation>arranca</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not installed</source>
        <translation>No instalado</translation>
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
        <translation>Este equipo</translation>
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
        <translation>Deteniéndose…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/runs.py"/>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/start_line.py"/>
        <source>Model for {name}</source>
        <translation>Modelo para {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/start_line.py"/>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Runs already</source>
        <translation>Ya funciona</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Start this one too</source>
        <translation>Iniciar también este</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/view.py"/>
        <source>To install</source>
        <translation>Para instalar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/view.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Looking for engines on this computer…</source>
        <translation>Buscando motores en este equipo…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/view.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Programs that run models beside Hexalogue. You need none of them to chat: the engine inside answers without.</source>
        <translation>Programas que ejecutan modelos junto a Hexalogue. Para chatear no necesitas ninguno: el motor interno responde sin ellos.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>A computer is missing</source>
        <translation>Falta un equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>A file could not be read</source>
        <translation>No se pudo leer un archivo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>A settings row is wrong</source>
        <translation>Una fila de ajustes es incorrecta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Allow it</source>
        <translation>Permitirlo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Allow it for this chat, or choose somebody else to answer.</source>
        <translation>Permítelo en este chat, o elige a otro que responda.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Check the spelling, or look for it on the Models page.</source>
        <translation>Revisa la ortografía, o búscalo en la página Modelos.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose another one, or add your own.</source>
        <translation>Elige otro, o añade el tuyo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose its certificate in Settings, under Certificates, or for this server alone on the Providers page.</source>
        <translation>Elige su certificado en Ajustes, en Certificados, o solo para este servidor en la página Proveedores.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose one of the models that it has.</source>
        <translation>Elige uno de los modelos que tiene.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose one that is here, or import a GGUF file.</source>
        <translation>Elige uno que esté aquí, o importa un archivo GGUF.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose somebody inside, or allow it for this chat.</source>
        <translation>Elige a alguien dentro, o permítelo en este chat.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Correct the address</source>
        <translation>Corregir la dirección</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Install it on the Engines page.</source>
        <translation>Instálalo en la página Motores.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Its terms are not accepted yet</source>
        <translation>Aún no se han aceptado sus condiciones</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Memory ran out</source>
        <translation>Se agotó la memoria</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No address yet</source>
        <translation>Aún sin dirección</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No earlier version</source>
        <translation>No hay versión anterior</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No keychain</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such chain</source>
        <translation>No existe esa cadena</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such model</source>
        <translation>No existe ese modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such model there</source>
        <translation>Allí no existe ese modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such provider</source>
        <translation>No existe ese proveedor</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not a model file</source>
        <translation>No es un archivo de modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not enough memory for this model</source>
        <translation>Memoria insuficiente para este modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not on the hub</source>
        <translation>No está en el repositorio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not on the open internet</source>
        <translation>No en el internet abierto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not possible there</source>
        <translation>No es posible allí</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Nothing to download</source>
        <translation>Nada que descargar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Put a key in on the Keys page.</source>
        <translation>Pon una clave en la página Claves.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Put a valid key in on the Keys page.</source>
        <translation>Pon una clave válida en la página Claves.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Refused by a filter</source>
        <translation>Rechazado por un filtro</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Show the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Something else answered</source>
        <translation>Respondió otra cosa</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Start the server there, let it through that computer's firewall, or correct its address.</source>
        <translation>Inicia el servidor allí, permítelo en el cortafuegos de ese equipo o corrige su dirección.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Start the server there, or correct its address on the Providers page.</source>
        <translation>Inicia el servidor allí o corrige su dirección en la página Proveedores.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>That is not possible</source>
        <translation>Eso no es posible</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The address is wrong</source>
        <translation>La dirección es incorrecta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The archive is not safe</source>
        <translation>El archivo comprimido no es seguro</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The connection broke off</source>
        <translation>La conexión se cortó</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The connection is not trusted</source>
        <translation>La conexión no es de confianza</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The conversation is too long</source>
        <translation>La conversación es demasiado larga</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The download is damaged</source>
        <translation>La descarga está dañada</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The engine did not start</source>
        <translation>El motor no arrancó</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The engine is not installed</source>
        <translation>El motor no está instalado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The engine stopped</source>
        <translation>El motor se detuvo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The folder cannot be written to</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The key is not accepted</source>
        <translation>La clave no se acepta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The keychain failed</source>
        <translation>Falló el llavero</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The message is too long</source>
        <translation>El mensaje es demasiado largo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The model file is incomplete</source>
        <translation>El archivo del modelo está incompleto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The new engine does not work</source>
        <translation>El motor nuevo no funciona</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The provider failed</source>
        <translation>El proveedor falló</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The request was refused</source>
        <translation>Se rechazó la petición</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The server refused</source>
        <translation>El servidor lo rechazó</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The token is not accepted</source>
        <translation>El token no se acepta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The words would go too far</source>
        <translation>Las palabras irían demasiado lejos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>This kind of model is not known yet</source>
        <translation>Este tipo de modelo aún no se conoce</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Write its address on the Providers page.</source>
        <translation>Escribe su dirección en la página Proveedores.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Written by a newer version</source>
        <translation>Escrito por una versión más nueva</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Wrong passphrase</source>
        <translation>Frase de contraseña incorrecta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Your consent is needed</source>
        <translation>Se necesita tu consentimiento</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>Choose a provider</source>
        <translation>Elegir un proveedor</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Too many requests for now</source>
        <translation>Demasiadas peticiones por ahora</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Read its terms</source>
        <translation>Leer sus condiciones</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No credit left</source>
        <translation>Sin saldo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not allowed with this key</source>
        <translation>No permitido con esta clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Still loading</source>
        <translation>Aún cargando</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/folders.py"/>
        <source>The folder was not opened</source>
        <translation>La carpeta no se abrió</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/folders.py"/>
        <source>This system has no program that shows folders. It is {path}.</source>
        <translation>Este sistema no tiene un programa que muestre carpetas. Es {path}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>No model of Hexalogue is in memory without being needed. Close other programs.</source>
        <translation>Ningún modelo de Hexalogue está en memoria sin necesidad. Cierra otros programas.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>Nobody asks these models right now. A message that needs one of them loads it again.</source>
        <translation>Nadie pregunta ahora a estos modelos. Un mensaje que necesite uno lo carga de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>There is nothing to free</source>
        <translation>No hay nada que liberar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>{model}, in {engine}</source>
        <translation>{model}, en {engine}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>{model}, in {engine}: {size}</source>
        <translation>{model}, en {engine}: {size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>{model}, inside Hexalogue: about {size}</source>
        <translation>{model}, en Hexalogue: unos {size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <source>Paused at {amount}</source>
        <translation>En pausa en {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <source>Stopped at {amount}</source>
        <translation>Detenido en {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>trying again in {time}</source>
        <translation>nuevo intento en {time}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <source>Copied. It leaves the clipboard in 30 seconds</source>
        <translation>Copiada. Sale del portapapeles en 30 segundos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <source>Delete the key of {name}?</source>
        <translation>¿Eliminar la clave de {name}?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <source>The key {mask}, labelled “{label}”, is deleted here and cannot be brought back. {name} goes on accepting it until you revoke it there.</source>
        <translation>La clave {mask}, con la etiqueta «{label}», se elimina aquí y no se puede recuperar. {name} la seguirá aceptando hasta que la revoques allí.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>A label tells your keys apart. It is not secret.</source>
        <translation>Una etiqueta distingue tus claves. No es secreta.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>A passphrase for your keys</source>
        <translation>Una frase de contraseña para tus claves</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Choose at least {count} characters. A few words are better.</source>
        <translation>Elige al menos {count} caracteres. Mejor unas cuantas palabras.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Keys are encrypted with it. Nobody can bring it back: without it you store the keys anew.</source>
        <translation>Las claves se cifran con ella. Nadie puede recuperarla: sin ella tendrás que guardar las claves de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Open the encrypted file</source>
        <translation>Abrir el archivo cifrado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Rename the key of {name}</source>
        <translation>Cambiar el nombre de la clave de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>The same again</source>
        <translation>Otra vez lo mismo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>The two are not the same. Type both again.</source>
        <translation>Las dos no coinciden. Escribe ambas de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Type the passphrase of your keys. It stays in memory until you close Hexalogue.</source>
        <translation>Escribe la frase de contraseña de tus claves. Queda en memoria hasta que cierres Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Type the passphrase.</source>
        <translation>Escribe la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <source>Add another key</source>
        <translation>Añadir otra clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <source>Open the page where keys are made</source>
        <translation>Abrir la página donde se crean claves</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Add a key for {name}</source>
        <translation>Añadir una clave de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>A label, to tell keys apart</source>
        <translation>Una etiqueta, para distinguir las claves</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>In an encrypted file</source>
        <translation>En un archivo cifrado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>Until you close Hexalogue</source>
        <translation>Hasta que cierres Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>Where the key is kept</source>
        <translation>Dónde se guarda la clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Save and verify</source>
        <translation>Guardar y verificar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Paste or type the key</source>
        <translation>Pega o escribe la clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Choose where keys go: into memory until you close Hexalogue, or into a file behind a passphrase.</source>
        <translation>Elige dónde van las claves: a la memoria hasta que cierres Hexalogue, o a un archivo tras una frase de contraseña.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keep keys for this session only</source>
        <translation>Guardar claves solo en esta sesión</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keep keys in an encrypted file</source>
        <translation>Guardar claves en un archivo cifrado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Kept in your system’s keychain ({name}). Never written in clear to a file, a log or a command line.</source>
        <translation>Se guardan en el llavero de tu sistema ({name}). Nunca se escriben sin cifrar en un archivo, un registro o una línea de comandos.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keys go into an encrypted file behind your passphrase.</source>
        <translation>Las claves van a un archivo cifrado tras tu frase de contraseña.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keys stay in memory and are gone when you close Hexalogue.</source>
        <translation>Las claves quedan en memoria y desaparecen al cerrar Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Never written in clear to a file, a log or a command line.</source>
        <translation>Nunca se escriben sin cifrar en un archivo, un registro o una línea de comandos.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Some of your keys are in it, behind its passphrase.</source>
        <translation>Algunas de tus claves están en él, tras su frase de contraseña.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>The encrypted file is closed</source>
        <translation>El archivo cifrado está cerrado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>The keys in it cannot be read until you unlock it. Nothing is lost.</source>
        <translation>Las claves no se pueden leer hasta que lo desbloquees. No se ha perdido nada.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>This system has no keychain</source>
        <translation>Este sistema no tiene llavero</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Use keys for this session only</source>
        <translation>Usar claves solo en esta sesión</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Waiting for you</source>
        <translation>Esperándote</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keychain ({name}) does not answer</source>
        <translation>Tu llavero ({name}) no responde</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keychain ({name}) is locked</source>
        <translation>Tu llavero ({name}) está bloqueado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keys are in an encrypted file behind a passphrase.</source>
        <translation>Tus claves están en un archivo cifrado tras una frase de contraseña.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keys are safe in it, and cannot be read for now.</source>
        <translation>Tus claves están a salvo en él, y por ahora no se pueden leer.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your system asks for the keychain’s passphrase in a window of its own. It may be behind this one.</source>
        <translation>Tu sistema pide la frase de contraseña del llavero en una ventana propia. Puede estar detrás de esta.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/keys/view.py"/>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Kept in your system’s keychain. Never written in clear to a file, a log or a command line.</source>
        <translation>Se guardan en el llavero de tu sistema. Nunca se escriben sin cifrar en un archivo, un registro o una línea de comandos.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>More for the key of {name}</source>
        <translation>Más sobre la clave de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Open the file with the key of {name}</source>
        <translation>Abrir el archivo con la clave de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Replace the key of {name}</source>
        <translation>Reemplazar la clave de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Show for 10 seconds</source>
        <translation>Mostrar 10 segundos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Stop verifying the key of {name}</source>
        <translation>Dejar de verificar la clave de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Try earlier</source>
        <translation>Probar antes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Try later</source>
        <translation>Probar después</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Unlock the key of {name}</source>
        <translation>Desbloquear la clave de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Verify the key of {name}</source>
        <translation>Verificar la clave de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>The provider this key belongs to</source>
        <translation>El proveedor al que pertenece esta clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>Choose the provider it belongs to.</source>
        <translation>Elige el proveedor al que pertenece.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>It ends in “{end}”.</source>
        <translation>Termina en «{end}».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>There is a key already, so this one is tried after it, as “{label}”.</source>
        <translation>Ya hay una clave, así que esta se prueba después, como «{label}».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>This could be a key of {names} or {last}</source>
        <translation>Podría ser una clave de {names} o {last}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>This looks like a key of {name}</source>
        <translation>Parece una clave de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>This very key is kept there already, as “{label}”.</source>
        <translation>Esta misma clave ya está guardada allí, como «{label}».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>Whose key is this?</source>
        <translation>¿De quién es esta clave?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/roles.py"/>
        <source>answers by default</source>
        <translation>responde por defecto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/roles.py"/>
        <source>in the chain “{name}”</source>
        <translation>en la cadena «{name}»</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>A bearer key, or ACCESS_ID:SECRET, with :SESSION behind it where there is one.</source>
        <translation>Una clave bearer, o ACCESS_ID:SECRET, con :SESSION detrás si la hay.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>A service account’s file, pasted whole, or an access token.</source>
        <translation>El archivo de una cuenta de servicio, pegado entero, o un token de acceso.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Get one at {place}</source>
        <translation>Consigue una en {place}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Looking for keys…</source>
        <translation>Buscando claves…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>New key for {name}</source>
        <translation>Nueva clave de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>No key yet. Paste one anywhere on this page, and Hexalogue sees whose it is. Models on this computer need none.</source>
        <translation>Aún no hay claves. Pega una en cualquier parte de esta página y Hexalogue verá de quién es. Los modelos de este equipo no la necesitan.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>No provider is called “{words}”. Add one of your own on the Providers page.</source>
        <translation>Ningún proveedor se llama «{words}». Añade el tuyo en la página Proveedores.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Not checked yet</source>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Replace the key for {name}</source>
        <translation>Reemplazar la clave de {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Search {count} providers</source>
        <translation>
            <numerusform>Buscar en {count} proveedor</numerusform>
            <numerusform>Buscar en {count} proveedores</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Usually begins with {beginning}</source>
        <translation>Suele empezar por {beginning}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Waiting for its turn…</source>
        <translation>Esperando su turno…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>tried as number {number}</source>
        <translation>se prueba en el puesto {number}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>tried first</source>
        <translation>se prueba primero</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>used {when}</source>
        <translation>usada {when}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>{name} has no address yet. Fill it in on the Providers page</source>
        <translation>{name} aún no tiene dirección. Ponla en la página Proveedores</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>“{label}”</source>
        <translation>«{label}»</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <location filename="hexalogue/ui/keys/view.py"/>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Search providers</source>
        <translation>Buscar proveedores</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Asking {name}…</source>
        <translation>Preguntando a {name}…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>No answer yet. Still waiting…</source>
        <translation>Aún sin respuesta. Seguimos esperando…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Need a key</source>
        <translation>Necesitan una clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Paste a key</source>
        <translation>Pegar una clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Servers that may ask for a key</source>
        <translation>Servidores que pueden pedir una clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Verify all</source>
        <translation>Verificar todas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Verify all keys</source>
        <translation>Verificar todas las claves</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Your keys</source>
        <translation>Tus claves</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Answers. Your first message will prove the key</source>
        <translation>Responde. Tu primer mensaje probará la clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>In the encrypted file, which is closed</source>
        <translation>En el archivo cifrado, que está cerrado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Its keychain is not there now</source>
        <translation>Su llavero no está ahora</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Locked. Unlock your keychain to use it</source>
        <translation>Bloqueada. Desbloquea tu llavero para usarla</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>No credit left. Add some at {name}</source>
        <translation>Sin saldo. Añade en {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Nothing answers at {name}’s address</source>
        <translation>Nada responde en la dirección de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Something else answers at this address. Correct it on the Providers page</source>
        <translation>En esta dirección responde otra cosa. Corrígela en la página Proveedores</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The connection to {name} is not trusted. Something may be between you and it</source>
        <translation>La conexión con {name} no es de confianza. Puede haber algo en medio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The name of {name}’s server is not known here. Are you online?</source>
        <translation>Aquí no se conoce el nombre del servidor de {name}. ¿Tienes conexión?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The proxy did not let us through to {name}</source>
        <translation>El proxy no nos dejó pasar a {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Too many requests: {name} answers again at {time}</source>
        <translation>Demasiadas peticiones: {name} vuelve a responder a las {time}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>checked {when}</source>
        <translation>verificada {when}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>from {variable}, read-only</source>
        <translation>de {variable}, solo lectura</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>in the encrypted file</source>
        <translation>en el archivo cifrado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>on {date}</source>
        <translation>el {date}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>until you close Hexalogue</source>
        <translation>hasta que cierres Hexalogue</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{count} min ago</source>
        <translation>
            <numerusform>hace {count} min</numerusform>
            <numerusform>hace {count} min</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} could not be reached</source>
        <translation>No se pudo contactar con {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} did not answer in time</source>
        <translation>{name} no respondió a tiempo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} had asked for a pause, which is over. Verify again</source>
        <translation>{name} había pedido una pausa, que ya terminó. Verifica de nuevo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} has a fault of its own. Verify again later</source>
        <translation>{name} tiene un fallo propio. Verifica más tarde</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} is still loading. Verify again in a moment</source>
        <translation>{name} aún está cargando. Verifica en un momento</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} knows it, and does not allow it to do this</source>
        <translation>{name} la conoce, y no le permite hacer esto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} rejects it. Paste a new key</source>
        <translation>{name} la rechaza. Pega una clave nueva</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} models</source>
        <translation>
            <numerusform>{count} modelo</numerusform>
            <numerusform>{count} modelos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} days ago</source>
        <translation>
            <numerusform>hace {count} día</numerusform>
            <numerusform>hace {count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} hours ago</source>
        <translation>
            <numerusform>hace {count} hora</numerusform>
            <numerusform>hace {count} horas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/links.py"/>
        <source>The name uses letters of another script: {name} may look like a name you know.</source>
        <translation>El nombre usa letras de otro alfabeto: {name} puede parecer un nombre que conoces.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/links.py"/>
        <source>What stands before the @ is not the place: this leads to {name}.</source>
        <translation>Lo que va antes de la @ no es el destino: esto lleva a {name}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/safe_text.py"/>
        <source>done: {task}</source>
        <translation>hecho: {task}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/safe_text.py"/>
        <source>open: {task}</source>
        <translation>pendiente: {task}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Bring {name} back</source>
        <translation>Recuperar {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Delete for good</source>
        <translation>Eliminar del todo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Delete {name} for good</source>
        <translation>Eliminar {name} del todo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Download what is missing</source>
        <translation>Descargar lo que falta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Download what is missing of {name}</source>
        <translation>Descargar lo que falta de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Import {name} into your library</source>
        <translation>Importar {name} a tu biblioteca</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Not loaded</source>
        <translation>No cargado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Show the download of {name}</source>
        <translation>Mostrar la descarga de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Cancel the download of {name}</source>
        <translation>Cancelar la descarga de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Download of {name}</source>
        <translation>Descarga de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Pause the download of {name}</source>
        <translation>Pausar la descarga de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Resume the download of {name}</source>
        <translation>Reanudar la descarga de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Download {name}</source>
        <translation>Descargar {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Show the download</source>
        <translation>Mostrar la descarga</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Use {name}</source>
        <translation>Usar {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>Cancel the download of {name}?</source>
        <translation>¿Cancelar la descarga de {name}?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>The {size} that have arrived are removed. Pause keeps them.</source>
        <translation>Los {size} que llegaron se eliminan. Pausar los conserva.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Import a GGUF file</source>
        <translation>Importar un archivo GGUF</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Find a model</source>
        <translation>Buscar un modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No downloads. Find a model, and its download is shown here: it goes on after a restart.</source>
        <translation>Sin descargas. Busca un modelo y su descarga aparecerá aquí: continúa tras reiniciar.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Models on the hub</source>
        <translation>Modelos en el repositorio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Order of the results</source>
        <translation>Orden de los resultados</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Search the model hub</source>
        <translation>Buscar en el repositorio de modelos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Search, for example “qwen” or “vision”</source>
        <translation>Busca, por ejemplo «qwen» o «vision»</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Search the model hub by name or purpose. What fits this computer is marked before you download.</source>
        <translation>Busca en el repositorio por nombre o propósito. Lo que cabe en este equipo se marca antes de descargar.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Being loaded into memory.</source>
        <translation>Se está cargando en memoria.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Can chat</source>
        <translation>Puede chatear</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Continues text</source>
        <translation>Continúa texto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>In memory now, with {context}.</source>
        <translation>En memoria ahora, con {context}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>In memory now.</source>
        <translation>En memoria ahora.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Loading · {percent} %</source>
        <translation>Cargando · {percent} %</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Rests</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Sees images</source>
        <translation>Ve imágenes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>A base model: it continues text and cannot chat.</source>
        <translation>Un modelo base: continúa texto y no puede chatear.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>A stop-gap: small, and often wrong.</source>
        <translation>Provisional: pequeño y a menudo erróneo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Also in your library.</source>
        <translation>También en tu biblioteca.</translation>
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
        <translation>Incompleto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Looking for models on this computer…</source>
        <translation>Buscando modelos en este equipo…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No model on this computer yet. Download the one below, or import a GGUF file you already have.</source>
        <translation>Aún no hay modelos en este equipo. Descarga el de abajo, o importa un archivo GGUF que ya tengas.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No model on this computer yet. The download below stopped: let it go on, or import a GGUF file you already have.</source>
        <translation>Aún no hay modelos en este equipo. La descarga de abajo se detuvo: deja que continúe, o importa un archivo GGUF que ya tengas.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No model on this computer yet. The one below is on its way; it answers as soon as it is here.</source>
        <translation>Aún no hay modelos en este equipo. El de abajo está en camino; responde en cuanto llegue.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Part of another model</source>
        <translation>Parte de otro modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>came with Hexalogue</source>
        <translation>vino con Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in GPT4All</source>
        <translation>encontrado en GPT4All</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in Jan</source>
        <translation>encontrado en Jan</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in LM Studio</source>
        <translation>encontrado en LM Studio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in Ollama</source>
        <translation>encontrado en Ollama</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in the Hugging Face cache</source>
        <translation>encontrado en la caché de Hugging Face</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>in your library</source>
        <translation>en tu biblioteca</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>named by its path</source>
        <translation>indicado por su ruta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>Deleted lately</source>
        <translation>Eliminados hace poco</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>Found elsewhere</source>
        <translation>Encontrados en otra parte</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>Not for chatting</source>
        <translation>No sirven para chatear</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>To download</source>
        <translation>Para descargar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>These belong to other applications. Use answers with one where it lies; Import keeps it here, even if the other application deletes it.</source>
        <translation>Son de otras aplicaciones. Usar responde con uno donde está; Importar lo guarda aquí, aunque la otra aplicación lo elimine.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>These files are on this computer, but they cannot chat.</source>
        <translation>Estos archivos están en este equipo, pero no pueden chatear.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>The model that answers by itself</source>
        <translation>El modelo que responde por sí solo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>Whole and checked. It is on this computer now.</source>
        <translation>Completo y comprobado. Ya está en este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>file {part} of {parts}</source>
        <translation>archivo {part} de {parts}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>tried again by itself</source>
        <translation>reintentado por sí solo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Advised</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Looking into it…</source>
        <translation>Examinándolo…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Open the page of {name}</source>
        <translation>Abrir la página de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Choose a model to see its files, its licence, and which of them fits this computer.</source>
        <translation>Elige un modelo para ver sus archivos, su licencia y cuál cabe en este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Beginning…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Asking the hub…</source>
        <translation>Preguntando al repositorio…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Download {size}</source>
        <translation>Descargar {size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Download {size} anyway</source>
        <translation>Descargar {size} de todos modos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Its size is not known, so nobody can say whether it fits.</source>
        <translation>No se conoce su tamaño, así que no se puede saber si cabe.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Part {name} is missing on the hub.</source>
        <translation>Falta la parte {name} en el repositorio.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Terms to accept</source>
        <translation>Condiciones por aceptar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>The hub lists nothing.</source>
        <translation>El repositorio no muestra nada.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>With it comes what lets it see or hear.</source>
        <translation>Con él viene lo que le permite ver u oír.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>more are coming</source>
        <translation>llegan más</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>updated {date}</source>
        <translation>actualizado {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/results.py"/>
        <source>{count} files</source>
        <translation>
            <numerusform>{count} archivo</numerusform>
            <numerusform>{count} archivos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Its publisher wants terms accepted first: sign in on its page, accept them, and put a token of yours into the variable HF_TOKEN.</source>
        <translation>Quien lo publica pide aceptar antes unas condiciones: entra en su página, acéptalas y pon un token tuyo en la variable HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Nothing of it fits the memory that is free. Close other programs, or choose a smaller model.</source>
        <translation>Nada de él cabe en la memoria libre. Cierra otros programas, o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>The hub has nothing for “{words}”. Try fewer words, or only the name of the model.</source>
        <translation>El repositorio no tiene nada de «{words}». Prueba con menos palabras, o solo el nombre del modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>There is no GGUF file in it. Choose another one; the names of such files end in .gguf.</source>
        <translation>No hay ningún archivo GGUF dentro. Elige otra; los nombres de esos archivos terminan en .gguf.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Checking and importing {name}…</source>
        <translation>Comprobando e importando {name}…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Deleted {name}</source>
        <translation>{name} eliminado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Free {size} now</source>
        <translation>Liberar {size} ahora</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>It is kept for a week, and takes {size} until then.</source>
        <translation>Se conserva una semana, y ocupa {size} hasta entonces.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Drop GGUF files or a folder here to import them</source>
        <translation>Suelta aquí archivos GGUF o una carpeta para importarlos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Everything here runs on this computer; what you type to these models does not leave it.</source>
        <translation>Todo esto funciona en este equipo; lo que escribas a estos modelos no sale de él.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Most downloaded</source>
        <translation>Más descargados</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Most liked</source>
        <translation>Con más «me gusta»</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Trending</source>
        <translation>En tendencia</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/words.py"/>
        <source>kept for {count} more days</source>
        <translation>
            <numerusform>se conserva {count} día más</numerusform>
            <numerusform>se conserva {count} días más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used on {date}</source>
        <translation>usado el {date}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used today</source>
        <translation>usado hoy</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used yesterday</source>
        <translation>usado ayer</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used {count} days ago</source>
        <translation>
            <numerusform>usado hace {count} día</numerusform>
            <numerusform>usado hace {count} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/words.py"/>
        <source>{number} downloads</source>
        <translation>
            <numerusform>{number} descarga</numerusform>
            <numerusform>{number} descargas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>{number} parameters</source>
        <translation>{number} parámetros</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>Hexalogue started with default settings and loads no model by itself. Your own settings are kept. Close it and start it again without --safe-mode to leave.</source>
        <translation>Hexalogue se inició con los ajustes predeterminados y no carga ningún modelo por sí solo. Tus ajustes se conservan. Para salir, ciérralo y ábrelo sin --safe-mode.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>No font on this computer has its signs, so the window is in English. Install one, for example the package fonts-noto-cjk of Debian and Ubuntu, and start Hexalogue again.</source>
        <translation>Ninguna fuente de este equipo tiene sus signos, así que la ventana está en inglés. Instala una, por ejemplo el paquete fonts-noto-cjk de Debian y Ubuntu, y reinicia Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>Nothing here can show {language}</source>
        <translation>Nada aquí puede mostrar {language}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>Safe mode</source>
        <translation>Modo seguro</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>This chat is kept nearer</source>
        <translation>Este chat se queda más cerca</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/commands.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/controller.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/sheet.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Everything can also be reached with Tab, and pressed with Space or Enter.</source>
        <translation>Todo se alcanza también con Tab y se pulsa con Espacio o Intro.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/sheet.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/view.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Nothing is called “{words}”. Try fewer or other words.</source>
        <translation>Nada se llama «{words}». Prueba con menos palabras u otras.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/view.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Nothing is here yet.</source>
        <translation>Aquí aún no hay nada.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Answers now</source>
        <translation>Responde ahora</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Do something, open a page, or find a chat</source>
        <translation>Haz algo, abre una página o busca un chat</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Find a model or a provider</source>
        <translation>Buscar un modelo o un proveedor</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Stop-gap</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>As it came</source>
        <translation>Como venía</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>Asked at {address}</source>
        <translation>Se le pregunta en {address}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>For example {example}</source>
        <translation>Por ejemplo {example}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>Save the address</source>
        <translation>Guardar la dirección</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>Use the address as it came</source>
        <translation>Usar la dirección original</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Also reads and does</source>
        <translation>También lee y hace</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>How many tokens it takes in, question and answer together</source>
        <translation>Cuántos tokens admite, pregunta y respuesta juntas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>How the provider calls it</source>
        <translation>Cómo lo llama el proveedor</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>In, $/M</source>
        <translation>Entrada, $/M</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Its name there</source>
        <translation>Su nombre allí</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Models of one descent</source>
        <translation>Modelos de un mismo origen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Out, $/M</source>
        <translation>Salida, $/M</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>US dollars for a million tokens read</source>
        <translation>Dólares por un millón de tokens leídos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>US dollars for a million tokens written</source>
        <translation>Dólares por un millón de tokens escritos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>What it takes and does besides text</source>
        <translation>Qué admite y hace además de texto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Who serves it, and whether your words leave</source>
        <translation>Quién lo sirve y si tus palabras salen</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Your words go to a company.</source>
        <translation>Tus palabras salen hacia una empresa.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Your words stay on this computer.</source>
        <translation>Tus palabras se quedan en este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Your words stay on your network.</source>
        <translation>Tus palabras se quedan en tu red.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Any family</source>
        <translation>Cualquier familia</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Any provider</source>
        <translation>Cualquier proveedor</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>By family</source>
        <translation>Por familia</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Can do anything</source>
        <translation>Puede lo que sea</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Copy its name</source>
        <translation>Copiar su nombre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Known models</source>
        <translation>Modelos conocidos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>No family fits</source>
        <translation>Ninguna familia encaja</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>What it can do</source>
        <translation>Qué sabe hacer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Which table</source>
        <translation>Qué tabla</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Who offers it</source>
        <translation>Quién la ofrece</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Who offers {family}</source>
        <translation>Quién ofrece {family}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>You look for {filters}.</source>
        <translation>Buscas: {filters}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Make it the default</source>
        <translation>Hacerlo predeterminado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>$1 to $10</source>
        <translation>De 1 a 10 $</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Any price</source>
        <translation>Cualquier precio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Download one on the Models page, or check a provider.</source>
        <translation>Descarga uno en la página Modelos, o comprueba un proveedor.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Free, or your own hardware</source>
        <translation>Gratis, o tu propio equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>No model fits</source>
        <translation>Ningún modelo encaja</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>No model is known yet</source>
        <translation>Aún no se conoce ningún modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Over $10</source>
        <translation>Más de 10 $</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Price not known</source>
        <translation>Precio desconocido</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Reading what is known…</source>
        <translation>Leyendo lo que se conoce…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Up to $1 for a million tokens written</source>
        <translation>Hasta 1 $ por un millón de tokens escritos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>as of {date}</source>
        <translation>a fecha de {date}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>{shown} of {all} models</source>
        <translation>{shown} de {all} modelos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>A model to add to the chain</source>
        <translation>Un modelo para añadir a la cadena</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>How far your words may go</source>
        <translation>Hasta dónde pueden ir tus palabras</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Members of the chain, in their order</source>
        <translation>Miembros de la cadena, en su orden</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Nothing is sent: this is what the rules would do.</source>
        <translation>No se envía nada: es lo que harían las reglas.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>What if</source>
        <translation>Qué pasa si</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Who fails</source>
        <translation>Quién falla</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>provider:model, or the name of a model</source>
        <translation>proveedor:modelo, o el nombre de un modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/list_model.py"/>
        <source>Answers by default</source>
        <translation>Responde por defecto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>It has a fault of its own</source>
        <translation>Tiene un fallo propio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>It says that there are too many requests for now</source>
        <translation>Dice que hay demasiadas peticiones</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>It takes the question and says nothing</source>
        <translation>Recibe la pregunta y no dice nada</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Nobody listens there</source>
        <translation>Nadie escucha allí</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/controller.py"/>
        <source>Its address and its name are forgotten. A key that is kept for it stays on the Keys page.</source>
        <translation>Se olvidan su dirección y su nombre. Una clave guardada sigue en la página Claves.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/controller.py"/>
        <source>Remove {name}?</source>
        <translation>¿Quitar {name}?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Check {name}</source>
        <translation>Comprobar {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Families of models: {names}.</source>
        <translation>Familias de modelos: {names}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>How it speaks</source>
        <translation>Cómo habla</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Models it serves</source>
        <translation>Modelos que ofrece</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Protocols: {names}.</source>
        <translation>Protocolos: {names}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Read its documentation</source>
        <translation>Leer su documentación</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>What went wrong lately</source>
        <translation>Qué falló últimamente</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Use {address}</source>
        <translation>Usar {address}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Nothing went wrong lately.</source>
        <translation>Últimamente no ha fallado nada.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>Another key of {name} is tried.</source>
        <translation>Se prueba otra clave de {name}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>It is not asked first again for {seconds} s.</source>
        <translation>No se le vuelve a preguntar primero durante {seconds} s.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>Nobody is left. You would be told: {why}</source>
        <translation>No queda nadie. Se te diría: {why}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>With key {number}.</source>
        <translation>Con la clave {number}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>its model</source>
        <translation>su modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} answers.</source>
        <translation>{name} responde.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is asked again after {seconds} s.</source>
        <translation>Se vuelve a preguntar a {name} tras {seconds} s.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is asked for {model}.</source>
        <translation>Se pide {model} a {name}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is never asked. {why}</source>
        <translation>Nunca se pregunta a {name}. {why}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is next.</source>
        <translation>{name} es el siguiente.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is passed over: it asked for a pause a moment ago.</source>
        <translation>Se omite {name}: pidió una pausa hace un momento.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Add your own</source>
        <translation>Añadir el tuyo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Look for running servers</source>
        <translation>Buscar servidores en marcha</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Nothing runs here</source>
        <translation>Aquí no hay nada en marcha</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Search providers and models</source>
        <translation>Buscar proveedores y modelos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Something in your own file of providers is not used</source>
        <translation>Algo de tu archivo de proveedores no se usa</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>{count} servers run here</source>
        <translation>
            <numerusform>{count} servidor en marcha aquí</numerusform>
            <numerusform>{count} servidores en marcha aquí</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Reading who there is…</source>
        <translation>Leyendo quién hay…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Choose a provider to see its address, its models and what went wrong lately.</source>
        <translation>Elige un proveedor para ver su dirección, sus modelos y qué falló últimamente.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No server that Hexalogue knows answers on this computer. Start one, then look again.</source>
        <translation>Ningún servidor que Hexalogue conozca responde en este equipo. Inicia uno y busca de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_controller.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Choose a file of certificates</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>A PEM file, for this provider alone.</source>
        <translation>Un archivo PEM, solo para este proveedor.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Add a provider of your own</source>
        <translation>Añadir un proveedor propio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Anthropic-compatible</source>
        <translation>Compatible con Anthropic</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Certificates to trust</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Change this provider</source>
        <translation>Cambiar este proveedor</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Extra headers</source>
        <translation>Cabeceras adicionales</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Goes to your keychain, never into a file.</source>
        <translation>Va a tu llavero, nunca a un archivo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Headers, certificates, gateway</source>
        <translation>Cabeceras, certificados, pasarela</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>How it is called here</source>
        <translation>Cómo se llama aquí</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>It hands the words on to companies (a gateway)</source>
        <translation>Pasa las palabras a empresas (una pasarela)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>It is asked as soon as you leave the field; that costs nothing.</source>
        <translation>Se le pregunta en cuanto sales del campo; no cuesta nada.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Kind of server</source>
        <translation>Tipo de servidor</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Most servers of your own need none</source>
        <translation>La mayoría de los servidores propios no la necesitan</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>OpenAI-compatible</source>
        <translation>Compatible con OpenAI</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Sent with every request, a line each.</source>
        <translation>Se envían con cada petición, una por línea.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>The system’s</source>
        <translation>Los del sistema</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>Asking {address}…</source>
        <translation>Preguntando a {address}…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>It answers only who has a key. Type it below.</source>
        <translation>Solo responde a quien tiene una clave. Escríbela abajo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>This is no address such as http://192.168.1.20:8000/v1.</source>
        <translation>No es una dirección como http://192.168.1.20:8000/v1.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>Will be asked at {address}</source>
        <translation>Se le preguntará en {address}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>“{line}” is no header such as X-Team: red.</source>
        <translation>«{line}» no es una cabecera como X-Team: red.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>A chain cannot hold a chain.</source>
        <translation>Una cadena no puede contener otra.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>Conversations that name it say so when you write again.</source>
        <translation>Las conversaciones que la nombran lo dirán cuando vuelvas a escribir.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>Delete the chain “{name}”?</source>
        <translation>¿Eliminar la cadena «{name}»?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>It is the default: the best model on this computer will answer instead.</source>
        <translation>Es la predeterminada: en su lugar responderá el mejor modelo de este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>A chain is a list of models under a name. When one cannot answer, the next is asked, before anything was said and never further out than you allow. Choose a chain wherever you choose a model.</source>
        <translation>Una cadena es una lista de modelos con un nombre. Si uno no puede responder, se pregunta al siguiente, antes de haber dicho nada y nunca más lejos de lo que permites. Elige una cadena donde eliges un modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Back to this computer</source>
        <translation>Volver a este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Chains</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Choose who answers by default</source>
        <translation>Elegir quién responde por defecto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Make a chain</source>
        <translation>Crear una cadena</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Name of a new chain</source>
        <translation>Nombre de una cadena nueva</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>There is no chain yet. Type a name for the first one, such as “work” or “by night”.</source>
        <translation>Aún no hay cadenas. Escribe un nombre para la primera, como «trabajo» o «de noche».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Where you name nobody</source>
        <translation>Donde no nombras a nadie</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Who answers by default</source>
        <translation>Quién responde por defecto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>provider:model, the name of a model, or chain:name</source>
        <translation>proveedor:modelo, el nombre de un modelo, o chain:nombre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Your network</source>
        <translation>Tu red</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="resources/taxonomy/places.toml"/>
        <source>A company</source>
        <translation>Una empresa</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>As far as the first one reaches</source>
        <translation>Hasta donde llegue el primero</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>My chain</source>
        <translation>Mi cadena</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>No further than this computer</source>
        <translation>No más allá de este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>No further than your network</source>
        <translation>No más allá de tu red</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Nobody is in it yet. Add a model.</source>
        <translation>Aún no hay nadie. Añade un modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate 429</source>
        <translation>Simular 429</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate 500</source>
        <translation>Simular 500</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate a refusal</source>
        <translation>Simular un rechazo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate a timeout</source>
        <translation>Simular una espera agotada</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>The best model on this computer</source>
        <translation>El mejor modelo de este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>The best model on this computer answers.</source>
        <translation>Responde el mejor modelo de este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>The chain “{name}” answers.</source>
        <translation>Responde la cadena «{name}».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>To companies too</source>
        <translation>También a empresas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>all but the last fail</source>
        <translation>fallan todos menos el último</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>everybody fails</source>
        <translation>todos fallan</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>not asked</source>
        <translation>no se pregunta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>the first one fails</source>
        <translation>el primero falla</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{count} of {all} would not be asked: they reach further than you allow.</source>
        <translation>A {count} de {all} no se les preguntaría: llegan más lejos de lo que permites.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{model} at {name} answers.</source>
        <translation>Responde {model} en {name}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{model}, built in, answers.</source>
        <translation>Responde {model}, integrado.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{reference} leads to nobody: {problem}</source>
        <translation>{reference} no lleva a nadie: {problem}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>None before it is installed.</source>
        <translation>Ninguno hasta que se instale.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Not asked yet.</source>
        <translation>Aún sin preguntar.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Set it up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>{count} times, last {ago}</source>
        <translation>{count} veces, la última {ago}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Answers</source>
        <translation>Responde</translation>
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
        <translation>Tiene un fallo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its list of models is empty.</source>
        <translation>Su lista de modelos está vacía.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its package is not in this installation. The setup shows the command that brings it.</source>
        <translation>Su paquete no está en esta instalación. La configuración muestra el comando que lo trae.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its program is not on this computer. The Engines page downloads it, or says how you get it.</source>
        <translation>Su programa no está en este equipo. La página Motores lo descarga o dice cómo conseguirlo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Key rejected</source>
        <translation>Clave rechazada</translation>
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
        <translation>Inaccesible</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Nothing fits “{query}”. Try the name of a provider or of a model, or add a provider of your own.</source>
        <translation>Nada coincide con «{query}». Prueba el nombre de un proveedor o de un modelo, o añade el tuyo.</translation>
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
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Wrong address</source>
        <translation>Dirección incorrecta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>whisper.cpp server</source>
        <translation>Servidor de whisper.cpp</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Inside the application</source>
        <translation>Dentro de la aplicación</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Everybody who could answer you, and where your words would go.</source>
        <translation>Todos los que podrían responderte, y adónde irían tus palabras.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Models that are known by name, with their providers. Prices are list prices and may have changed.</source>
        <translation>Modelos conocidos por su nombre, con sus proveedores. Los precios son de lista y pueden haber cambiado.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Who answers where you name nobody, and who is asked next when one fails.</source>
        <translation>Quién responde si no nombras a nadie, y a quién se pregunta después si uno falla.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Asked when you use it</source>
        <translation>Se le pregunta al usarlo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Check how the name of the host is spelled.</source>
        <translation>Comprueba cómo está escrito el nombre del host.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Check that the server runs, and that no firewall stands between.</source>
        <translation>Comprueba que el servidor funciona y que no hay un cortafuegos en medio.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Check the host, the port and the path.</source>
        <translation>Comprueba el host, el puerto y la ruta.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Choose its certificate in Settings, under Certificates.</source>
        <translation>Elige su certificado en Ajustes, en Certificados.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Choose its certificate under “Headers, certificates, gateway”.</source>
        <translation>Elige su certificado en «Cabeceras, certificados, pasarela».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>It has no list of models. Name one by hand, as in {reference}.</source>
        <translation>No tiene lista de modelos. Nombra uno a mano, como {reference}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its key comes from the environment ({variable}).</source>
        <translation>Su clave viene del entorno ({variable}).</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its key is kept, and the place where it is kept is locked.</source>
        <translation>Su clave está guardada, y el lugar donde está está bloqueado.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Needs an address</source>
        <translation>Necesita una dirección</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No key yet. Nothing answers here without one.</source>
        <translation>Aún sin clave. Sin una, aquí no responde nada.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No key. It usually needs none.</source>
        <translation>Sin clave. Normalmente no la necesita.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not trusted</source>
        <translation>Sin confianza</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Runs here now</source>
        <translation>En marcha aquí ahora</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Start the server there, or check its address, its port and its firewall.</source>
        <translation>Inicia el servidor allí, o comprueba su dirección, su puerto y su cortafuegos.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Store another one on the Keys page.</source>
        <translation>Guarda otra en la página Claves.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Type another key below.</source>
        <translation>Escribe otra clave abajo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>list of models</source>
        <translation>lista de modelos</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} keys are kept for it.</source>
        <translation>
            <numerusform>Hay {count} clave guardada para él.</numerusform>
            <numerusform>Hay {count} claves guardadas para él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} minutes ago</source>
        <translation>
            <numerusform>hace {count} minuto</numerusform>
            <numerusform>hace {count} minutos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Needs a key</source>
        <translation>Necesita una clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/rail.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Every field on this page goes back to its default. Your chats and models stay as they are.</source>
        <translation>Todos los campos de esta página vuelven a su valor predeterminado. Tus chats y modelos quedan como están.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>No certificates can be read from this file. It should be one in PEM format.</source>
        <translation>No se pueden leer certificados de este archivo. Debería estar en formato PEM.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Reset the settings?</source>
        <translation>¿Restablecer los ajustes?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>0 is the same answer each time, higher is more varied.</source>
        <translation>0 da siempre la misma respuesta; más alto, más variedad.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>A file that is trusted beside the system's own certificates, as a company proxy needs it.</source>
        <translation>Un archivo en el que se confía además de los certificados del sistema, como necesita un proxy de empresa.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>All keys on one sheet.</source>
        <translation>Todos los atajos en una hoja.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>As far as the model leads</source>
        <translation>Hasta donde lleve el modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>CA TLS PEM trust company</source>
        <translation>CA TLS PEM confianza empresa</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Conversations, engines and what is remembered.</source>
        <translation>Conversaciones, motores y lo que se recuerda.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Ctrl with plus and minus changes it too, Ctrl with 0 sets it back.</source>
        <translation>Ctrl con más y menos también lo cambia; Ctrl con 0 lo restablece.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Downloaded and imported ones.</source>
        <translation>Los descargados y los importados.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Engine releases</source>
        <translation>Versiones de motores</translation>
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
        <translation>Carpetas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>Por ejemplo: Responde brevemente, con palabras sencillas.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Free the memory after</source>
        <translation>Liberar la memoria tras</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How far the words of a new chat may go. Each chat can be given another limit above it.</source>
        <translation>Hasta dónde pueden ir las palabras de un chat nuevo. Cada chat puede tener otro límite, encima de él.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How many processor cores the model may use.</source>
        <translation>Cuántos núcleos del procesador puede usar el modelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How models answer</source>
        <translation>Cómo responden los modelos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How much of a conversation the model reads, in tokens: pieces of words. More takes more memory.</source>
        <translation>Cuánto de una conversación lee el modelo, en tokens: trozos de palabras. Más ocupa más memoria.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Light, dark, or as the system has it.</source>
        <translation>Claro, oscuro o como el sistema.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Megabytes that all engines together may take. The one used longest ago is stopped to stay below.</source>
        <translation>Megabytes que pueden ocupar todos los motores juntos. Se detiene el que lleva más tiempo sin usarse para no pasarse.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Memory for engines</source>
        <translation>Memoria para los motores</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Minutes without a message until models are unloaded and engines stopped. The next one starts them.</source>
        <translation>Minutos sin mensajes hasta descargar los modelos de la memoria y detener los motores. El siguiente los inicia.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Model and memory</source>
        <translation>Modelo y memoria</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Model hub</source>
        <translation>Repositorio de modelos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Model's default</source>
        <translation>El del modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>New chats</source>
        <translation>Chats nuevos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Of Hexalogue and what it runs on.</source>
        <translation>De Hexalogue y de aquello sobre lo que funciona.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Of the window; models answer in the language you write.</source>
        <translation>De la ventana; los modelos responden en el idioma en que escribes.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Only the likeliest words that make up this share are drawn from.</source>
        <translation>Solo se eligen las palabras más probables que suman esta proporción.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Show the shortcuts</source>
        <translation>Mostrar los atajos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>The public hub</source>
        <translation>El repositorio público</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>The public list</source>
        <translation>La lista pública</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>The system's</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>This page's file, and your own providers.</source>
        <translation>El archivo de esta página y tus propios proveedores.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Told to the model before every conversation.</source>
        <translation>Se le dice al modelo antes de cada conversación.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>What happened, without keys.</source>
        <translation>Lo que ocurrió, sin claves.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>What is free</source>
        <translation>Lo que esté libre</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>What leaves your network goes through it. Servers here and on your network are asked directly.</source>
        <translation>Lo que sale de tu red pasa por él. A los servidores de aquí y de tu red se les pregunta directamente.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Where lists of engines are read. HEXALOGUE_RELEASES_URL in the environment comes before this.</source>
        <translation>Dónde se leen las listas de motores. HEXALOGUE_RELEASES_URL en el entorno tiene prioridad.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Where models are downloaded from; one address a line, the next is tried when one fails.</source>
        <translation>De dónde se descargan los modelos; una dirección por línea; si una falla se prueba la siguiente.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Whether things glide and fade, or change at once.</source>
        <translation>Si las cosas se deslizan y se funden, o cambian de golpe.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>about update release</source>
        <translation>acerca actualización versión</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>animation accessibility</source>
        <translation>animación accesibilidad</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>budget ram limit</source>
        <translation>presupuesto ram límite</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>company http</source>
        <translation>empresa http</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>cpu speed</source>
        <translation>cpu velocidad</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>crash report</source>
        <translation>fallo informe</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>font zoom larger smaller</source>
        <translation>letra zoom más grande más pequeña</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>gguf disk</source>
        <translation>gguf disco</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>hotkeys palette</source>
        <translation>atajos paletas</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>idle stop unload sleep</source>
        <translation>inactivo detener liberar reposo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>length window</source>
        <translation>longitud ventana</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>lock offline company cloud leave</source>
        <translation>bloqueo sin conexión empresa nube salir</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>mirror GitHub update</source>
        <translation>réplica GitHub actualización</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>mirror Hugging Face HF_ENDPOINT</source>
        <translation>réplica Hugging Face HF_ENDPOINT</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>sampling creative random</source>
        <translation>muestreo creativo aleatorio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>sampling nucleus</source>
        <translation>muestreo nucleus</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>system prompt</source>
        <translation>prompt de sistema</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>theme dark mode night</source>
        <translation>tema modo oscuro noche</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>translation locale</source>
        <translation>traducción idioma</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>A number from {least:g} to {most:g}, or nothing.</source>
        <translation>Un número de {least:g} a {most:g}, o nada.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Choose one of the list.</source>
        <translation>Elige uno de la lista.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Only host and path: no name, key or question mark.</source>
        <translation>Solo host y ruta: sin nombre, clave ni signo de interrogación.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Only https is safe here: nobody on the way may change what comes from it.</source>
        <translation>Aquí solo https es seguro: nadie en el camino debe cambiar lo que llega.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Write the whole path of the file, or choose it.</source>
        <translation>Escribe la ruta completa del archivo, o elígelo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>“{typed}” is not an address such as {example}.</source>
        <translation>«{typed}» no es una dirección como {example}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Choose a file: {name}</source>
        <translation>Elegir un archivo: {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Copy: {name}</source>
        <translation>Copiar: {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Default: {value}.</source>
        <translation>Predeterminado: {value}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Open the folder: {name}</source>
        <translation>Abrir la carpeta: {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Reset {name}</source>
        <translation>Restablecer {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>{name} lie in {path}</source>
        <translation>{name}: están en {path}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Changes are saved as you make them.</source>
        <translation>Los cambios se guardan al momento.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>No setting matches “{words}”.</source>
        <translation>Ningún ajuste coincide con «{words}».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Reset to defaults</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <location filename="hexalogue/ui/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Ask for another answer</source>
        <translation>Pedir otra respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Begin a new chat</source>
        <translation>Empezar un chat nuevo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Begin a new line</source>
        <translation>Empezar una línea nueva</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Choose who answers</source>
        <translation>Elegir quién responde</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Copy the newest answer</source>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Delete this chat; it can be undone</source>
        <translation>Eliminar este chat; se puede deshacer</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Do something, or go somewhere</source>
        <translation>Hacer algo o ir a algún sitio</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Make the text its usual size</source>
        <translation>Texto a su tamaño habitual</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Make the text larger</source>
        <translation>Agrandar el texto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Make the text smaller</source>
        <translation>Reducir el texto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Open a page</source>
        <translation>Abrir una página</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Rename the chat that is marked in the list</source>
        <translation>Cambiar el nombre del chat marcado en la lista</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Search all chats</source>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Show all keys</source>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Show or hide the list of chats</source>
        <translation>Mostrar u ocultar la lista de chats</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Take up your last message, while the box is empty</source>
        <translation>Retomar tu último mensaje, con el cuadro vacío</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Cancel the download</source>
        <translation>Cancelar la descarga</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Pause the download</source>
        <translation>Pausar la descarga</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Resume the download</source>
        <translation>Reanudar la descarga</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Downloading {name}: {progress}</source>
        <translation>Descargando {name}: {progress}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Loading {name} · {percent} %</source>
        <translation>Cargando {name} · {percent} %</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Looking for a model on this computer</source>
        <translation>Buscando un modelo en este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Memory {amount}</source>
        <translation>Memoria {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>No model loaded</source>
        <translation>Ningún modelo cargado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Offline ready</source>
        <translation>Listo sin conexión</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>a stop-gap, often wrong</source>
        <translation>provisional, a menudo erróneo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>in the app</source>
        <translation>en la aplicación</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>the next message loads it</source>
        <translation>el próximo mensaje lo carga</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{name} could not be loaded</source>
        <translation>No se pudo cargar {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{name} loaded</source>
        <translation>{name} cargado</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{name} rests</source>
        <translation>{name} en reposo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{used} of this computer's {total} are in use, {own} of them by Hexalogue</source>
        <translation>{used} de los {total} de este equipo están en uso, {own} por Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>checking that it is whole</source>
        <translation>comprobando que está completo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>paused at {amount}</source>
        <translation>en pausa en {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>stopped at {amount}</source>
        <translation>detenido en {amount}</translation>
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
        <translation>{number} bytes</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} h</source>
        <translation>{number} h</translation>
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
        <translation>{number} min</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} tokens of context</source>
        <translation>{number} tokens de contexto</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
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
        <translation>listo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <location filename="hexalogue/ui/widgets/strip.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <source>Progress of {name}</source>
        <translation>Progreso de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/secret_field.py"/>
        <source>Show what was typed while this is pressed</source>
        <translation>Mostrar lo escrito mientras se pulsa</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/shown_key.py"/>
        <source>The key is on the screen for a moment</source>
        <translation>La clave está en pantalla un momento</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <source>Close for good</source>
        <translation>Cerrar del todo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>One endpoint for many vendors</source>
        <translation>Un acceso para muchos proveedores</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Run fully offline on this computer</source>
        <translation>Todo sin conexión en este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Split a large model across machines</source>
        <translation>Repartir un modelo grande entre varios equipos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Use a server I already run</source>
        <translation>Usar un servidor que ya tengo en marcha</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Use a vendor's API with my key</source>
        <translation>Usar la API de un proveedor con mi clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Set up more</source>
        <translation>Configurar más</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Add and check</source>
        <translation>Añadir y comprobar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Computer that helps</source>
        <translation>Equipo que ayuda</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Found on this computer.</source>
        <translation>Encontrado en este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Get a key</source>
        <translation>Conseguir una clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Go on without a change</source>
        <translation>Continuar sin cambios</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Here are {names}. Which one is asked is chosen at the end.</source>
        <translation>Aquí están {names}. A cuál se pregunta se elige al final.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Host and port are enough. It is asked what it serves; no key is sent.</source>
        <translation>Bastan host y puerto. Se pregunta qué ofrece; no se envía ninguna clave.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Install {name}</source>
        <translation>Instalar {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>It has {count} models.</source>
        <translation>
            <numerusform>Tiene {count} modelo.</numerusform>
            <numerusform>Tiene {count} modelos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>It needs a package that is not installed here. Run this, then look again.</source>
        <translation>Necesita un paquete que no está instalado aquí. Ejecuta esto y busca de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Its makers offer no programs.</source>
        <translation>Sus creadores no ofrecen programas.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Its name or address, and the port if it is another one. Start “hexalogue peers serve” there first.</source>
        <translation>Su nombre o dirección, y el puerto si es otro. Inicia allí primero «hexalogue peers serve».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Keep it for this session</source>
        <translation>Guardarla para esta sesión</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Kept in this computer's keychain, never in a file.</source>
        <translation>Se guarda en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Key for {name}</source>
        <translation>Clave de {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Looking for the engine on this computer…</source>
        <translation>Buscando el motor en este equipo…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Never written in clear.</source>
        <translation>Nunca se escribe sin cifrar.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>No model is on this computer yet.</source>
        <translation>Aún no hay ningún modelo en este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>No model is on this computer yet. {name} is a good first one: {size}, {licence}.</source>
        <translation>Aún no hay ningún modelo en este equipo. {name} es un buen comienzo: {size}, {licence}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Open the Keys page</source>
        <translation>Abrir la página Claves</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Ready, {size} free.</source>
        <translation>Listo, {size} libres.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Start the server, or type where it runs.</source>
        <translation>Inicia el servidor, o escribe dónde está.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Take a file I have</source>
        <translation>Usar un archivo que tengo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>The model is on its way; what is here already is kept if it is interrupted.</source>
        <translation>El modelo está en camino; lo que ya llegó se conserva si se interrumpe.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Type another one.</source>
        <translation>Escribe otra.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use the one that was found, or type another.</source>
        <translation>Usa el que se encontró, o escribe otro.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use {place}</source>
        <translation>Usar {place}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>What {name} has to know of you; a field that you do not need stays empty.</source>
        <translation>Lo que {name} tiene que saber de ti; deja vacío lo que no necesites.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>for example {value}</source>
        <translation>por ejemplo {value}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>from {variable}</source>
        <translation>de {variable}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>kept</source>
        <translation>guardada</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{address} answers and wants a key; that is the next step.</source>
        <translation>{address} responde y pide una clave; es el siguiente paso.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{address} answers.</source>
        <translation>{address} responde.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{address} answers; that is used.</source>
        <translation>{address} responde; se usará.</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{count} computers</source>
        <translation>
            <numerusform>{count} equipo</numerusform>
            <numerusform>{count} equipos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{how} A file that you have can be installed.</source>
        <translation>{how} Se puede instalar un archivo que tengas.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} ({licence}) is downloaded from its makers, checked, and proven before it is used.</source>
        <translation>{name} ({licence}) se descarga de sus creadores, se comprueba y se prueba antes de usarlo.</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} and others</source>
        <translation>
            <numerusform>{name} y otro</numerusform>
            <numerusform>{name} y otros</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} answers those who have a key of their own; it bills them.</source>
        <translation>{name} responde a quienes tienen su propia clave; les factura a ellos.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} is being installed; it is taken into use once it has answered a question.</source>
        <translation>Se está instalando {name}; se usará cuando haya respondido a una pregunta.</translation>
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
        <translation>Equipos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>This computer has no keychain. Keep the key until you close Hexalogue, or choose an encrypted file on the Keys page.</source>
        <translation>Este equipo no tiene llavero. Conserva la clave hasta que cierres Hexalogue, o elige un archivo cifrado en la página Claves.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Your keychain is locked. Unlock it on the Keys page and save again, or keep the key until you close Hexalogue.</source>
        <translation>Tu llavero está bloqueado. Desbloquéalo en la página Claves y guarda de nuevo, o conserva la clave hasta que cierres Hexalogue.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <source>Looking at this computer…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>What needs what</source>
        <translation>Qué necesita qué</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>How do you want to run AI?</source>
        <translation>¿Cómo quieres usar la IA?</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Can be shared</source>
        <translation>Se puede compartir</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Depends</source>
        <translation>Depende</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Managed for you</source>
        <translation>Se gestiona por ti</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Needs a GPU</source>
        <translation>Necesita GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Needs the network</source>
        <translation>Necesita red</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>Change {what}</source>
        <translation>Cambiar {what}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>comes later</source>
        <translation>viene después</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>open now</source>
        <translation>abierto ahora</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>New chats are answered by it already.</source>
        <translation>Ya responde a los chats nuevos.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>Not possible now: your settings keep new chats on this computer.</source>
        <translation>No es posible ahora: sus ajustes mantienen los chats nuevos en este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>Not possible now: your settings keep new chats on your network.</source>
        <translation>No es posible ahora: sus ajustes mantienen los chats nuevos en su red.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>Now they are answered by {name}.</source>
        <translation>Ahora responde {name}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>Archives and programs (*)</source>
        <translation>Archivos comprimidos y programas (*)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>Install an engine from a file</source>
        <translation>Instalar un motor desde un archivo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>Take a model's file</source>
        <translation>Usar el archivo de un modelo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Asking which models there are…</source>
        <translation>Preguntando qué modelos hay…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>It lists no models; type the name of one.</source>
        <translation>No enumera modelos; escribe el nombre de uno.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>It thought, and had no room left for words.</source>
        <translation>Pensó, y no le quedó espacio para palabras.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Its models could not be listed; type the name of one.</source>
        <translation>No se pudieron enumerar sus modelos; escribe el nombre de uno.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>One short question is asked; nothing leaves this computer.</source>
        <translation>Se hace una pregunta corta; nada sale de este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>One short question is asked; nothing leaves your network.</source>
        <translation>Se hace una pregunta corta; nada sale de tu red.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>One short question is sent; it costs a fraction of a cent at most.</source>
        <translation>Se envía una pregunta corta; cuesta como mucho una fracción de céntimo.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>{seconds} s to the first word</source>
        <translation>{seconds} s hasta la primera palabra</translation>
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
        <translation>Cambiar la dirección</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Change the details</source>
        <translation>Cambiar los datos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Install the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Answer new chats with it too</source>
        <translation>Responder también a los chats nuevos con él</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Ask it</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Asking for one sentence… a large model takes a while to load.</source>
        <translation>Pidiendo una frase… un modelo grande tarda en cargar.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>It answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Open the chat</source>
        <translation>Abrir el chat</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Waiting for the answer</source>
        <translation>Esperando la respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>A key for {name} is in {variable}.</source>
        <translation>Hay una clave de {name} en {variable}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>A small model is fetched once; nothing you type leaves.</source>
        <translation>Se descarga un modelo pequeño una vez; nada de lo que escribas sale.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Built in; nothing to install.</source>
        <translation>Integrado; nada que instalar.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Installed; nothing is missing.</source>
        <translation>Instalado; no falta nada.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Keys for {names} are here.</source>
        <translation>
            <numerusform>Hay una clave de {names}.</numerusform>
            <numerusform>Hay claves de {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Needs nothing more from you.</source>
        <translation>No necesita nada más de ti.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Needs {things}.</source>
        <translation>Necesita {things}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>None was found on this computer; type the address of one.</source>
        <translation>No se encontró ninguno en este equipo; escribe la dirección de uno.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Runs at {place}.</source>
        <translation>Funciona en {place}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Set up {name}</source>
        <translation>Configurar {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Try {name}</source>
        <translation>Probar {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>You bring a key of your own.</source>
        <translation>Traes una clave propia.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Your key is in {variable}.</source>
        <translation>Tu clave está en {variable}.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Your key is kept.</source>
        <translation>Tu clave está guardada.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>a key</source>
        <translation>una clave</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>a package</source>
        <translation>un paquete</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>an address</source>
        <translation>una dirección</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>an engine</source>
        <translation>un motor</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>llama.cpp or vLLM on several computers of yours.</source>
        <translation>llama.cpp o vLLM en varios equipos tuyos.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>other computers</source>
        <translation>otros equipos</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>some details</source>
        <translation>algunos datos</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{count} computers are named.</source>
        <translation>
            <numerusform>{count} equipo indicado.</numerusform>
            <numerusform>{count} equipos indicados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} y {count} más</numerusform>
            <numerusform>{names} y {count} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{name} and {count} more models are here.</source>
        <translation>
            <numerusform>{name} y {count} modelo más están aquí.</numerusform>
            <numerusform>{name} y {count} modelos más están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{name} found at {place}</source>
        <translation>{name} encontrado en {place}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{name} is here.</source>
        <translation>{name} está aquí.</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{said}, and {count} more.</source>
        <translation>
            <numerusform>{said}, y {count} más.</numerusform>
            <numerusform>{said}, y {count} más.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Fill in what is missing. What you type is kept when you leave, except keys.</source>
        <translation>Completa lo que falta. Lo que escribas se conserva al salir, salvo las claves.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>One real answer shows that it works.</source>
        <translation>Una respuesta real demuestra que funciona.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Pick one; you can add the others at any time. Nothing here stands in the way of a chat.</source>
        <translation>Elige uno; puedes añadir los otros cuando quieras. Nada de esto impide chatear.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>What each kind of provider needs, on this computer, now.</source>
        <translation>Lo que necesita cada tipo de proveedor, en este equipo, ahora.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>What is ready comes first.</source>
        <translation>Lo que está listo va primero.</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Looking at what is here…</source>
        <translation>Mirando qué hay aquí…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>No provider is called “{words}”.</source>
        <translation>Ningún proveedor se llama «{words}».</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Skip, I will look around</source>
        <translation>Omitir, echaré un vistazo</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Leaves to router</source>
        <translation>Sale hacia el enrutador</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Leaves to vendor</source>
        <translation>Sale hacia el proveedor</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>Windows Credential Locker</source>
        <translation>Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>macOS Keychain</source>
        <translation>llavero de macOS</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>neither a Secret Service nor KWallet answers</source>
        <translation>no responde ni un Secret Service ni KWallet</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>{0} keeps keys in clear, so it is not used</source>
        <translation>{0} guarda las claves sin cifrar, así que no se usa</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>{0} names {1}, which keeps nothing</source>
        <translation>{0} indica {1}, que no guarda nada</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>none answers</source>
        <translation>ninguno responde</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/disk.py"/>
        <source>Close that one.</source>
        <translation>Cierra ese.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/disk.py"/>
        <source>another Hexalogue has been writing it for long</source>
        <translation>otro Hexalogue lleva mucho tiempo escribiéndolo</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>Check the disk and try again.</source>
        <translation>Comprueba el disco y reinténtalo.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>Choose one of at least {0} characters; a few words are better.</source>
        <translation>Elige una de al menos {0} caracteres; mejor unas cuantas palabras.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>Put a copy of it from a backup in its place, or delete it and store the keys again.</source>
        <translation>Pon en su lugar una copia de seguridad, o elimínalo y guarda las claves de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>The passphrase is too short to keep keys behind.</source>
        <translation>La frase de contraseña es demasiado corta para proteger claves.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>it does not hold what was just written</source>
        <translation>no contiene lo que se acaba de escribir</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>the encrypted file</source>
        <translation>el archivo cifrado</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>a part of a long key is missing or changed</source>
        <translation>falta o cambió una parte de una clave larga</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>it answered too late, so nothing was changed</source>
        <translation>respondió demasiado tarde, así que no se cambió nada</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>it answered with {0}</source>
        <translation>respondió con {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>the key is still there after it was deleted</source>
        <translation>la clave sigue ahí después de eliminarla</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>the one that is named for it cannot be used here</source>
        <translation>el que se indicó para ello no se puede usar aquí</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>what it gives back is not what was stored</source>
        <translation>lo que devuelve no es lo que se guardó</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>it does not begin like a file of keys</source>
        <translation>no empieza como un archivo de claves</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>it is cut off, or something was added</source>
        <translation>está cortado, o se le añadió algo</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>its header asks for what this version does not do</source>
        <translation>su cabecera pide algo que esta versión no hace</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>A key “{0}” for {1} is kept already, in the {2}.</source>
        <translation>Ya hay guardada una clave «{0}» para {1}: {2}.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>A key “{0}” is there already.</source>
        <translation>Ya existe una clave «{0}».</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>Choose another label.</source>
        <translation>Elige otra etiqueta.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>Delete that one first, or give this one another label.</source>
        <translation>Elimina antes esa, o da a esta otra etiqueta.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>Look at the list again.</source>
        <translation>Mira la lista de nuevo.</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/waiting.py"/>
        <source>a mistake in Hexalogue, kept in its report</source>
        <translation>un error de Hexalogue, guardado en su informe</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/waiting.py"/>
        <source>earlier calls have not been answered yet</source>
        <translation>las peticiones anteriores aún no tienen respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/waiting.py"/>
        <source>no answer within {0} s; it may be waiting for you</source>
        <translation>sin respuesta en {0} s; quizá te está esperando</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>A Google credentials file is no key itself.</source>
        <translation>Un archivo de credenciales de Google no es en sí una clave.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>Exchange it for an access token before the call.</source>
        <translation>Cámbialo por un token de acceso antes de la llamada.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>Store it again: copy only the key itself, without quotes, blanks or line breaks.</source>
        <translation>Guárdala de nuevo: copia solo la clave, sin comillas, espacios ni saltos de línea.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>The key holds a character that no key has: a blank at its end, a line break, or a letter outside Latin-1.</source>
        <translation>La clave tiene un carácter que ninguna clave lleva: un espacio al final, un salto de línea o una letra fuera de Latin-1.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <source>it answers without encryption; its address may begin with http://</source>
        <translation>responde sin cifrado; su dirección puede empezar por http://</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <source>the connection was cut in the secure handshake</source>
        <translation>la conexión se cortó en la negociación segura</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <source>there is no route to it</source>
        <translation>no hay ruta hasta él</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>its certificate is not valid</source>
        <translation>su certificado no es válido</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>the secure handshake failed</source>
        <translation>falló la negociación segura</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/connection.py"/>
        <source>the secure handshake</source>
        <translation>la conexión segura</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/connection.py"/>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>The connection to {0}</source>
        <translation>La conexión con {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>a body that breaks the rules of HTTP</source>
        <translation>un cuerpo que incumple las reglas de HTTP</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>a switch to another protocol</source>
        <translation>un cambio a otro protocolo</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>headers without end</source>
        <translation>cabeceras sin fin</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>sending the question</source>
        <translation>enviando la pregunta</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>waiting for its reply</source>
        <translation>esperando su respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>waiting for more of its answer</source>
        <translation>esperando el resto de su respuesta</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>something that is not HTTP</source>
        <translation>algo que no es HTTP</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/fetch.py"/>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>{0} bytes</source>
        <translation>{0} bytes</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>Google's token service</source>
        <translation>el servicio de tokens de Google</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>Store the path or the content of a service account's JSON file from the Google Cloud console.</source>
        <translation>Guarda la ruta o el contenido del archivo JSON de una cuenta de servicio de la consola de Google Cloud.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>The Google credentials file cannot be used: {0}.</source>
        <translation>El archivo de credenciales de Google no se puede usar: {0}.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>an access token</source>
        <translation>un token de acceso</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>it has no “{0}”</source>
        <translation>no tiene «{0}»</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>it is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “private_key” is no RSA key</source>
        <translation>su «private_key» no es una clave RSA</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “private_key” is no unencrypted PEM key</source>
        <translation>su «private_key» no es una clave PEM sin cifrar</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “token_uri” is no https address</source>
        <translation>su «token_uri» no es una dirección https</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “type” is neither service_account nor authorized_user</source>
        <translation>su «type» no es ni service_account ni authorized_user</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>{0} cannot be read ({1})</source>
        <translation>no se puede leer {0} ({1})</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>{0} is larger than any such file</source>
        <translation>{0} es mayor que cualquier archivo así</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>{0} is no text</source>
        <translation>{0} no es texto</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/guard.py"/>
        <source>it is the address where a cloud keeps credentials, which no provider has</source>
        <translation>es la dirección donde una nube guarda credenciales, que ningún proveedor tiene</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/guard.py"/>
        <source>looking up its name</source>
        <translation>al buscar su nombre</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub.py"/>
        <source>Write it as hf:ORGANISATION/REPOSITORY/FILE.</source>
        <translation>Escríbelo como hf:ORGANISATION/REPOSITORY/FILE.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub.py"/>
        <source>“{0}/{1}” is not a file on the model hub.</source>
        <translation>«{0}/{1}» no es un archivo del repositorio de modelos.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>Name one in Settings, or in the variable HF_ENDPOINT.</source>
        <translation>Indica uno en Ajustes, o en la variable HF_ENDPOINT.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>No model hub is set.</source>
        <translation>No hay repositorio de modelos configurado.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>Try again in {0}; with a token in the variable HF_TOKEN the hub allows more.</source>
        <translation>Reinténtalo en {0}; con un token en la variable HF_TOKEN el repositorio permite más.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>Write it as ORGANISATION/REPOSITORY.</source>
        <translation>Escríbelo como ORGANISATION/REPOSITORY.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>a minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>an answer of the hub</source>
        <translation>una respuesta del repositorio</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>repository {0}</source>
        <translation>el repositorio {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>such file</source>
        <translation>tal archivo</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the list of files</source>
        <translation>la lista de archivos</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the repository</source>
        <translation>el repositorio</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the search</source>
        <translation>la búsqueda</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>{0}: too many questions came from this network</source>
        <translation>{0}: llegaron demasiadas consultas desde esta red</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>“{0}” is no repository on the hub.</source>
        <translation>«{0}» no es un repositorio de modelos.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>a redirect that is not to be trusted</source>
        <translation>una redirección que no es de confianza</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>one redirect after another</source>
        <translation>una redirección tras otra</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/inflate.py"/>
        <source>a damaged compressed body</source>
        <translation>un cuerpo comprimido dañado</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/inflate.py"/>
        <source>a small body that swells without end</source>
        <translation>un cuerpo pequeño que crece sin fin</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/line.py"/>
        <source>a sign-in page</source>
        <translation>una página de inicio de sesión</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/line.py"/>
        <source>redirects without end</source>
        <translation>redirecciones sin fin</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>no bytes came</source>
        <translation>no llegaron bytes</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/prefix_hash.py"/>
        <source>it became shorter while it was being written</source>
        <translation>se acortó mientras se escribía</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>Set the proxy as http://HOST:PORT, https://HOST:PORT or socks5://HOST:PORT, or leave it empty.</source>
        <translation>Pon el proxy como http://HOST:PORT, https://HOST:PORT o socks5://HOST:PORT, o déjalo vacío.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>connecting through the proxy</source>
        <translation>conectando a través del proxy</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>the proxy asks for a name and a password</source>
        <translation>el proxy pide un nombre y una contraseña</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>the proxy could not be reached</source>
        <translation>no se pudo contactar con el proxy</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>the proxy refused to connect</source>
        <translation>el proxy rechazó la conexión</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <location filename="hexalogue/wire/proxies.py"/>
        <source>A proxy of the kind “{0}” is not supported.</source>
        <translation>Un proxy del tipo «{0}» no es compatible.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <location filename="hexalogue/wire/proxies.py"/>
        <source>The proxy's address cannot be read.</source>
        <translation>No se puede leer la dirección del proxy.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxies.py"/>
        <source>Set the proxy as http://HOST:PORT, or leave it empty.</source>
        <translation>Pon el proxy como http://HOST:PORT, o déjalo vacío.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/reach.py"/>
        <source>the hub</source>
        <translation>el repositorio de modelos</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Choose another version; if you set a mirror, check that it has this program.</source>
        <translation>Elige otra versión; si pusiste una réplica, comprueba que tenga este programa.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Choose one of the list of releases.</source>
        <translation>Elige una de la lista de versiones.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>The release list in Settings</source>
        <translation>La lista de versiones en Ajustes</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Try again {0}, or install from a file that you have: “--from FILE”.</source>
        <translation>Reinténtalo {0}, o instala desde un archivo que tengas: «--from FILE».</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Write it as OWNER/NAME.</source>
        <translation>Escríbelo como OWNER/NAME.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Write it as https://HOST or https://HOST/PATH; http:// is for this computer only.</source>
        <translation>Escríbela como https://HOST o https://HOST/PATH; http:// es solo para este equipo.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>a list of releases</source>
        <translation>una lista de versiones</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>in a minute</source>
        <translation>en un minuto</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>in {0} minutes</source>
        <translation>en {0} minutos</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>none of its releases has a file</source>
        <translation>ninguna de sus versiones tiene un archivo</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>the address of a file that is neither https nor on this computer</source>
        <translation>la dirección de un archivo que no es https ni está en este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>the list is not there</source>
        <translation>la lista no está</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>the list of releases</source>
        <translation>la lista de versiones</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>there is no release {0}</source>
        <translation>no existe la versión {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>there is none</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>{0} is not the address of a mirror.</source>
        <translation>{0} no es la dirección de una réplica.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>{0}: too many were asked for from this network</source>
        <translation>{0}: se pidieron demasiadas desde esta red</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>“{0}” is not a repository.</source>
        <translation>«{0}» no es un repositorio.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>“{0}” is not the name of a release.</source>
        <translation>«{0}» no es el nombre de una versión.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/replies.py"/>
        <source>a compressed copy</source>
        <translation>una copia comprimida</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/replies.py"/>
        <source>a piece that does not say where it belongs</source>
        <translation>un trozo que no dice adónde pertenece</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/reply.py"/>
        <source>a body in the encoding “{0}”</source>
        <translation>un cuerpo en la codificación «{0}»</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/reply.py"/>
        <source>one of those it was asked for</source>
        <translation>una de las que se pidieron</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/source.py"/>
        <source>a redirect that leads nowhere</source>
        <translation>una redirección que no lleva a ninguna parte</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/source.py"/>
        <source>a redirect to an address inside this computer's network</source>
        <translation>una redirección a una dirección dentro de la red de este equipo</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/source.py"/>
        <source>a redirect to an unencrypted address</source>
        <translation>una redirección a una dirección sin cifrar</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>Look for a line break or a foreign character in the key or the header, and remove it.</source>
        <translation>Busca un salto de línea o un carácter extraño en la clave o la cabecera, y quítalo.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>The address cannot be read.</source>
        <translation>No se puede leer la dirección.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>The address is not one of a web server.</source>
        <translation>La dirección no es de un servidor web.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>The header “{0}” holds a character that no header may hold.</source>
        <translation>La cabecera «{0}» tiene un carácter que ninguna cabecera puede llevar.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>Write it as https://HOST/PATH or http://HOST:PORT/PATH.</source>
        <translation>Escríbela como https://HOST/PATH o http://HOST:PORT/PATH.</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>another piece than the one asked for</source>
        <translation>un trozo distinto del pedido</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>{0} bytes, before it was fetched</source>
        <translation>{0} bytes, antes de traerlo</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>{0}, as the hub says</source>
        <translation>{0}, como dice el repositorio</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/trust.py"/>
        <source>the certificate file {0} cannot be read</source>
        <translation>no se puede leer el archivo de certificados {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/trust.py"/>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <source>Build bitnet.cpp from its sources (github.com/microsoft/BitNet; clang 18 or newer, cmake and Python), then set HEXALOGUE_BITNET to the llama-server in its build/bin</source>
        <translation>Compila bitnet.cpp desde su código (github.com/microsoft/BitNet; clang 18 o más nuevo, cmake y Python) y pon en HEXALOGUE_BITNET el llama-server de su build/bin</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <source>Runs models whose weights have only three values (BitNet), fast on the processor and small in memory.</source>
        <translation>Ejecuta modelos cuyos pesos solo tienen tres valores (BitNet), rápidos en el procesador y pequeños en memoria.</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/exllamav2.toml"/>
        <location filename="resources/engines/koboldcpp.toml"/>
        <location filename="resources/engines/llama-server.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it was killed: usually memory ran out</source>
        <translation>fue terminado: normalmente se agotó la memoria</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/llama-server.toml"/>
        <source>it could not load the model, its port was taken, or an argument is unknown</source>
        <translation>no pudo cargar el modelo, su puerto estaba ocupado o un argumento es desconocido</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/llama-server.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it uses instructions that this processor does not have</source>
        <translation>usa instrucciones que este procesador no tiene</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>it aborted</source>
        <translation>se interrumpió</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>ExLlama runs on NVIDIA GPUs, which Macs do not have; llama-server uses the GPU of a Mac</source>
        <translation>ExLlama funciona en GPU NVIDIA, que los Mac no tienen; llama-server usa la GPU de un Mac</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>Needs Linux or Windows and an NVIDIA GPU. In a folder of your choice: “git clone https://github.com/theroyallab/tabbyAPI”, “cd tabbyAPI”, “python3 -m venv venv” (Python 3.10 to 3.12), “venv/bin/pip install .[cu12]” (Windows: “venv\Scripts\pip”; “.[cu13]” for drivers from 580 on). Then set HEXALOGUE_TABBYAPI to the folder tabbyAPI. Models are folders in EXL3; for EXL2 check out the branch exl2-checkpoint</source>
        <translation>Necesita Linux o Windows y una GPU NVIDIA. En una carpeta de tu elección: «git clone https://github.com/theroyallab/tabbyAPI», «cd tabbyAPI», «python3 -m venv venv» (Python 3.10 a 3.12), «venv/bin/pip install .[cu12]» (Windows: «venv\Scripts\pip»; «.[cu13]» para controladores desde 580). Luego pon en HEXALOGUE_TABBYAPI la carpeta tabbyAPI. Los modelos son carpetas en EXL3; para EXL2 usa la rama exl2-checkpoint</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>Runs EXL2 and EXL3 models on an NVIDIA GPU, and answers other programs on this computer.</source>
        <translation>Ejecuta modelos EXL2 y EXL3 en una GPU NVIDIA y responde a otros programas de este equipo.</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>it could not load the model, its port was taken, or a library is missing</source>
        <translation>no pudo cargar el modelo, su puerto estaba ocupado o falta una biblioteca</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>an argument is unknown</source>
        <translation>un argumento es desconocido</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A check inside the engine failed, and it ended itself; the log names the check.</source>
        <translation>Falló una comprobación interna del motor, y se terminó; el registro la nombra.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A compressed cache of values needs Flash Attention, which is off or not available for this model.</source>
        <translation>Una caché comprimida de valores necesita Flash Attention, que está desactivado o no disponible para este modelo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A library (DLL) beside the program is damaged, of another version, or for another kind of processor.</source>
        <translation>Una biblioteca (DLL) junto al programa está dañada, es de otra versión o para otro tipo de procesador.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A library that the program needs is not on this computer; the last line of its log names it.</source>
        <translation>Una biblioteca que el programa necesita no está en este equipo; la última línea de su registro la nombra.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A rule of this computer (Smart App Control, AppLocker or the organisation's) forbids programs of unknown makers.</source>
        <translation>Una regla de este equipo (Smart App Control, AppLocker o la de la organización) prohíbe programas de autores desconocidos.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A worker on another computer does not answer at its address; the engine runs without it.</source>
        <translation>Un nodo de otro equipo no responde en su dirección; el motor funciona sin él.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A worker on another computer speaks another version of llama.cpp's RPC.</source>
        <translation>Un nodo de otro equipo habla otra versión del RPC de llama.cpp.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A worker on another computer was ended or its network failed, or it speaks another version of llama.cpp's RPC.</source>
        <translation>Un nodo de otro equipo terminó o falló su red, o habla otra versión del RPC de llama.cpp.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Add the user to the groups “video” and “render” (sudo usermod -aG video,render $USER), then sign in again.</source>
        <translation>Añade el usuario a los grupos «video» y «render» (sudo usermod -aG video,render $USER) y vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>An argument names a file that is not there.</source>
        <translation>Un argumento nombra un archivo que no está.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Another program listens on the port already, or this user may not listen there.</source>
        <translation>Otro programa ya escucha en el puerto, o este usuario no puede hacerlo allí.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Another program or the system asked the engine to end, as at the end of a session.</source>
        <translation>Otro programa o el sistema pidió al motor que terminara, como al cerrar la sesión.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Ask whoever looks after this computer to allow the program, or use the built-in engine, which is part of Hexalogue.</source>
        <translation>Pide a quien administra este equipo que permita el programa, o usa el motor integrado, que es parte de Hexalogue.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Check that the GPU's driver runs (nvidia-smi, rocminfo), or choose the CPU build.</source>
        <translation>Comprueba que el controlador de la GPU funcione (nvidia-smi, rocminfo), o elige la compilación CPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Check the disk and its cable, copy the model to another disk, and start again.</source>
        <translation>Comprueba el disco y su cable, copia el modelo a otro disco e inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose a file that ends in .gguf (for speech: a ggml-*.bin). A download that needed a sign-in leaves a web page.</source>
        <translation>Elige un archivo que termine en .gguf (para voz: un ggml-*.bin). Una descarga que pedía iniciar sesión deja una página web.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose an older version of the engine, build it here, or update the system. The built-in engine needs nothing newer.</source>
        <translation>Elige una versión más antigua del motor, compílalo aquí o actualiza el sistema. El motor integrado no necesita nada más nuevo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the Vulkan build, or a version of the engine for this GPU.</source>
        <translation>Elige la compilación Vulkan, o una versión del motor para esta GPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the build for older processors, or install the engine through Hexalogue, which picks it.</source>
        <translation>Elige la compilación para procesadores antiguos, o instala el motor mediante Hexalogue, que la escoge.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the file that ends in -00001-of-0000N.gguf, and keep the names as they were downloaded.</source>
        <translation>Elige el archivo que termina en -00001-of-0000N.gguf, y deja los nombres como se descargaron.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the model's main file; the mmproj file is given beside it.</source>
        <translation>Elige el archivo principal del modelo; el mmproj se da aparte.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the same model as Q4_K_M or Q8_0, or run this file with llama-server.</source>
        <translation>Elige el mismo modelo como Q4_K_M o Q8_0, o ejecuta este archivo con llama-server.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close other programs, or raise the limit (ulimit -n 4096) before Hexalogue is started.</source>
        <translation>Cierra otros programas, o sube el límite (ulimit -n 4096) antes de iniciar Hexalogue.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close other programs, or raise the limit on processes (ulimit -u) of this user or container.</source>
        <translation>Cierra otros programas, o sube el límite de procesos (ulimit -u) de este usuario o contenedor.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close other programs, set a shorter context, or choose a smaller model.</source>
        <translation>Cierra otros programas, acorta el contexto o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close programs that use the GPU, put fewer layers on it, or choose a smaller model.</source>
        <translation>Cierra programas que usen la GPU, pon menos capas en ella o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Connect the disk, or choose the model again from the list.</source>
        <translation>Conecta el disco, o elige de nuevo el modelo de la lista.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Correct or remove that argument of the engine.</source>
        <translation>Corrige o quita ese argumento del motor.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Correct that value in the engine's own arguments; the last line of its log says which are allowed.</source>
        <translation>Corrige ese valor en los argumentos propios del motor; la última línea de su registro dice cuáles se permiten.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download a newer file of the model, or the file of another publisher.</source>
        <translation>Descarga un archivo más nuevo del modelo, o el de otro autor.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download a newer file of the same model.</source>
        <translation>Descarga un archivo más nuevo del mismo modelo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download all parts (…-00001-of-0000N.gguf and the rest) into one folder.</source>
        <translation>Descarga todas las partes (…-00001-of-0000N.gguf y las demás) en una carpeta.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download or copy the model again; Hexalogue goes on where it stopped.</source>
        <translation>Descarga o copia el modelo de nuevo; Hexalogue sigue donde se quedó.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the file again, or the file of another publisher.</source>
        <translation>Descarga el archivo de nuevo, o el de otro autor.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the file of another publisher, or update the engine.</source>
        <translation>Descarga el archivo de otro autor, o actualiza el motor.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the mmproj file again, or start the model without it; then it reads text only.</source>
        <translation>Descarga de nuevo el archivo mmproj, o inicia el modelo sin él; entonces solo lee texto.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the mmproj file of the same publisher and size as the model.</source>
        <translation>Descarga el archivo mmproj del mismo autor y tamaño que el modelo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the model again, or choose a file that ends in .gguf.</source>
        <translation>Descarga el modelo de nuevo, o elige un archivo que termine en .gguf.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the model again, or choose another one.</source>
        <translation>Descarga el modelo de nuevo, o elige otro.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the model with “hexalogue models pull” first and start the engine with that file.</source>
        <translation>Descarga antes el modelo con «hexalogue models pull» e inicia el motor con ese archivo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the speech model again with “hexalogue models pull”, or choose a smaller one.</source>
        <translation>Descarga de nuevo el modelo de voz con «hexalogue models pull», o elige uno más pequeño.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the usual file of the same model.</source>
        <translation>Descarga el archivo habitual del mismo modelo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Free some space in the folder for temporary files, or set TMPDIR to another folder; then start again.</source>
        <translation>Libera espacio en la carpeta de archivos temporales, o pon TMPDIR en otra carpeta; luego inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Free some space on the disk that holds the models and the folder for temporary files.</source>
        <translation>Libera espacio en el disco de los modelos y de la carpeta de archivos temporales.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Give yourself permission to read it (chmod a+r), or download the model again under your own user.</source>
        <translation>Date permiso de lectura (chmod a+r), o descarga de nuevo el modelo con tu propio usuario.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>If its name begins with libllama, libggml or libmtmd, install the engine again; otherwise install that library.</source>
        <translation>Si su nombre empieza por libllama, libggml o libmtmd, instala el motor de nuevo; si no, instala esa biblioteca.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install NVIDIA's driver for this GPU, or choose the Vulkan or CPU build of the engine.</source>
        <translation>Instala el controlador de NVIDIA para esta GPU, o elige la compilación Vulkan o CPU del motor.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install PyTorch's build for CUDA into the engine's environment, or run the model with llama-server.</source>
        <translation>Instala la compilación de PyTorch para CUDA en el entorno del motor, o ejecuta el modelo con llama-server.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install ROCm in the version that the build names, or choose the Vulkan build, which runs on AMD GPUs without ROCm.</source>
        <translation>Instala ROCm en la versión que indica la compilación, o elige la de Vulkan, que funciona en GPU AMD sin ROCm.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install ffmpeg (Debian and Ubuntu: ffmpeg; macOS: brew install ffmpeg), or give a WAV, MP3, FLAC or OGG file.</source>
        <translation>Instala ffmpeg (Debian y Ubuntu: ffmpeg; macOS: brew install ffmpeg), o da un archivo WAV, MP3, FLAC u OGG.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it (Debian and Ubuntu: libcurl4, libssl3), or install the engine through Hexalogue, whose builds need none.</source>
        <translation>Instálalo (Debian y Ubuntu: libcurl4, libssl3), o instala el motor mediante Hexalogue, cuyas compilaciones no lo necesitan.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it (Debian and Ubuntu: libgomp1; Fedora: libgomp; Windows: the Visual C++ runtime), then start again.</source>
        <translation>Instálala (Debian y Ubuntu: libgomp1; Fedora: libgomp; Windows: el entorno de Visual C++) e inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it (Debian and Ubuntu: libvulkan1; elsewhere it comes with the GPU's driver), or choose the CPU build.</source>
        <translation>Instálalo (Debian y Ubuntu: libvulkan1; en otros viene con el controlador de la GPU), o elige la compilación CPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it into TabbyAPI's own environment: “pip install .[cu12]” in its folder, then start again.</source>
        <translation>Instálalo en el propio entorno de TabbyAPI: «pip install .[cu12]» en su carpeta, e inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again and let Hexalogue choose the download, or pick the one for this processor (x64 or arm64).</source>
        <translation>Instala el motor de nuevo y deja que Hexalogue elija la descarga, o toma la de este procesador (x64 o arm64).</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again into a folder of its own.</source>
        <translation>Instala el motor de nuevo en una carpeta propia.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again into a folder of its own; do not copy files of one build over another.</source>
        <translation>Instala el motor de nuevo en una carpeta propia; no copies archivos de una compilación sobre otra.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again: Hexalogue puts the runtime archive beside it. Otherwise choose the Vulkan or CPU build.</source>
        <translation>Instala el motor de nuevo: Hexalogue pone al lado el archivo con las bibliotecas. Si no, elige la compilación Vulkan o CPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again: its archive is checked before it is used.</source>
        <translation>Instala el motor de nuevo: su archivo se comprueba antes de usarlo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again; a single program copied out of its archive cannot run.</source>
        <translation>Instala el motor de nuevo; un programa suelto copiado de su archivo no puede funcionar.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again; on Alpine and NixOS, build it there or use the built-in engine.</source>
        <translation>Instala el motor de nuevo; en Alpine y NixOS, compílalo allí o usa el motor integrado.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine through Hexalogue, or run “xattr -dr com.apple.quarantine FOLDER” on its folder if you trust it.</source>
        <translation>Instala el motor mediante Hexalogue, o ejecuta «xattr -dr com.apple.quarantine FOLDER» en su carpeta si confías en él.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the same version of the engine on every computer that takes part.</source>
        <translation>Instala la misma versión del motor en todos los equipos que participan.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the “Microsoft Visual C++ Redistributable (x64)” of Visual Studio 2022 from Microsoft, then start again.</source>
        <translation>Instala «Microsoft Visual C++ Redistributable (x64)» de Visual Studio 2022 de Microsoft e inicia de nuevo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the “Microsoft Visual C++ Redistributable (x64)”, then the engine again; if it stays, choose the CPU build.</source>
        <translation>Instala «Microsoft Visual C++ Redistributable (x64)» y luego el motor de nuevo; si sigue igual, elige la compilación CPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Leave the file alone while its engine runs, connect its disk again, and start again.</source>
        <translation>No toques el archivo mientras funciona su motor, conecta de nuevo el disco e inicia otra vez.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Leave the port to Hexalogue, which asks the system for a free one.</source>
        <translation>Deja el puerto a Hexalogue, que pide uno libre al sistema.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Let Windows manage the size of the paging file, close other programs, or choose a smaller model.</source>
        <translation>Deja que Windows gestione el tamaño del archivo de paginación, cierra otros programas o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Memory ran out, and the system ended the engine to save the rest.</source>
        <translation>Se agotó la memoria, y el sistema terminó el motor para salvar lo demás.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>One of the files beside the program is cut short, or is for another kind of processor.</source>
        <translation>Uno de los archivos junto al programa está cortado o es para otro tipo de procesador.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Open Windows Security, Protection history, allow the file if you trust its source, and install the engine again.</source>
        <translation>Abre Seguridad de Windows, Historial de protección, permite el archivo si confías en su origen e instala el motor de nuevo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Play it in another program to see whether it is whole, or convert it to WAV first.</source>
        <translation>Reprodúcelo en otro programa para ver si está entero, o conviértelo antes a WAV.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Put fewer layers on the GPU, set a shorter context, or choose a smaller model.</source>
        <translation>Pon menos capas en la GPU, acorta el contexto o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Raise the limit (ulimit -f unlimited) before Hexalogue is started, or turn the engine's own log file off.</source>
        <translation>Sube el límite (ulimit -f unlimited) antes de iniciar Hexalogue, o apaga el archivo de registro propio del motor.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Raise the limit (ulimit -l unlimited), or do without --mlock; the model runs either way.</source>
        <translation>Sube el límite (ulimit -l unlimited), o prescinde de --mlock; el modelo funciona igual.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Raise the limit (ulimit -t unlimited) before Hexalogue is started.</source>
        <translation>Sube el límite (ulimit -t unlimited) antes de iniciar Hexalogue.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Reading the model file failed: the disk or its connection has a fault.</source>
        <translation>Falló la lectura del archivo del modelo: el disco o su conexión tiene un fallo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove grammars and templates of your own, or update the engine.</source>
        <translation>Quita gramáticas y plantillas propias, o actualiza el motor.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove it from the arguments, or choose a draft model of the same family.</source>
        <translation>Quítalo de los argumentos, o elige un modelo de adelanto de la misma familia.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove it from the arguments, or download the one for this model.</source>
        <translation>Quítalo de los argumentos, o descarga el de este modelo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove that argument from the engine's own arguments, or install the tested version of the engine.</source>
        <translation>Quítalo de los argumentos propios del motor, o instala la versión probada.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove the cache type from the engine's own arguments, or let Flash Attention be on.</source>
        <translation>Quita el tipo de caché de los argumentos del motor, o deja activado Flash Attention.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove the certificate arguments: Hexalogue talks to its engines on this computer only.</source>
        <translation>Quita los argumentos de certificados: Hexalogue habla con sus motores solo en este equipo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove the template of your own, or download a newer file of the model; --chat-template chatml often helps.</source>
        <translation>Quita tu plantilla, o descarga un archivo más nuevo del modelo; --chat-template chatml suele ayudar.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run TabbyAPI's own start script with --update-deps, which installs the matching one.</source>
        <translation>Ejecuta el script de inicio de TabbyAPI con --update-deps, que instala la adecuada.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run the engine's own installation again, in its own environment.</source>
        <translation>Ejecuta de nuevo la instalación propia del motor, en su propio entorno.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run the model on the processor (GPU layers 0).</source>
        <translation>Ejecuta el modelo en el procesador (capas de GPU 0).</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run “chmod +x” on it, or keep Hexalogue's data (HEXALOGUE_HOME) on a disk that allows programs.</source>
        <translation>Ejecuta «chmod +x» sobre él, o guarda los datos de Hexalogue (HEXALOGUE_HOME) en un disco que permita programas.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>See “hexalogue doctor” for the devices that are here, or leave the choice to the engine.</source>
        <translation>Mira con «hexalogue doctor» qué dispositivos hay, o deja elegir al motor.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts.</source>
        <translation>Envía de nuevo: arranca un motor nuevo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, close other programs or choose a smaller model.</source>
        <translation>Envía de nuevo: arranca un motor nuevo. Si vuelve a pasar, cierra otros programas o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, update the engine or choose another build.</source>
        <translation>Envía de nuevo: arranca un motor nuevo. Si vuelve a pasar, actualiza el motor o elige otra compilación.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, update the engine or choose another model.</source>
        <translation>Envía de nuevo: arranca un motor nuevo. Si vuelve a pasar, actualiza el motor o elige otro modelo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, update the engine or the driver, or choose another build.</source>
        <translation>Envía de nuevo: arranca un motor nuevo. Si vuelve a pasar, actualiza el motor o el controlador, o elige otra compilación.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Set a context between 512 tokens and what the model was made for; 0 takes the model's own.</source>
        <translation>Fija un contexto entre 512 tokens y aquel para el que se hizo el modelo; 0 toma el del modelo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Set a shorter context, or choose a smaller model.</source>
        <translation>Acorta el contexto o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Something ended the engine at once: most often the system because memory ran out, or a person.</source>
        <translation>Algo terminó el motor de golpe: casi siempre el sistema por falta de memoria, o una persona.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Sound files of this format are converted with ffmpeg, and it is not installed.</source>
        <translation>Los archivos de sonido de este formato se convierten con ffmpeg, y no está instalado.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start again: another port is chosen. A port of your own must be free and above 1023.</source>
        <translation>Inicia de nuevo: se elige otro puerto. Un puerto propio debe estar libre y ser mayor que 1023.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start again; if it happens often, update the driver, end overclocking, or let fewer layers run on the GPU.</source>
        <translation>Inicia de nuevo; si pasa a menudo, actualiza el controlador, quita el overclocking o pon menos capas en la GPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start again; if it stays, update the driver, or choose the Vulkan or CPU build.</source>
        <translation>Inicia de nuevo; si sigue igual, actualiza el controlador o elige la compilación Vulkan o CPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start ggml-rpc-server there, check the address and the firewall, then start the engine again.</source>
        <translation>Inicia allí ggml-rpc-server, comprueba la dirección y el cortafuegos, y luego inicia el motor de nuevo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start the worker again, in the same version; until then the model runs on the computers that are left.</source>
        <translation>Inicia de nuevo el nodo, en la misma versión; hasta entonces el modelo va en los equipos que quedan.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU of this Mac could not be set up for computing, as in most virtual machines.</source>
        <translation>La GPU de este Mac no se pudo preparar para calcular, como en la mayoría de las máquinas virtuales.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU or its driver lacks what the engine needs of Vulkan.</source>
        <translation>A la GPU o a su controlador le falta lo que el motor necesita de Vulkan.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU was reset or lost while it computed: its driver crashed, it was too slow, or it was unplugged.</source>
        <translation>La GPU se reinició o se perdió mientras calculaba: su controlador falló, fue demasiado lenta o se desconectó.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU's driver reported an error while it computed.</source>
        <translation>El controlador de la GPU informó de un error mientras calculaba.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The LoRA adapter is missing, damaged, or was made for another model.</source>
        <translation>El adaptador LoRA falta, está dañado o es de otro modelo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The PyTorch of this engine was built without CUDA, and the engine runs on NVIDIA GPUs only.</source>
        <translation>El PyTorch de este motor se compiló sin CUDA, y el motor solo funciona en GPU NVIDIA.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The Python environment of TabbyAPI has no ExLlama library, or one for another PyTorch.</source>
        <translation>El entorno de Python de TabbyAPI no tiene la biblioteca ExLlama, o tiene una para otro PyTorch.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The Python environment of the engine lacks a package; the last line of its log names it.</source>
        <translation>Al entorno de Python del motor le falta un paquete; la última línea de su registro lo nombra.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The Vulkan build needs Vulkan's loader (libvulkan), and this computer has none.</source>
        <translation>La compilación Vulkan necesita el cargador de Vulkan (libvulkan), y este equipo no lo tiene.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build for AMD GPUs needs ROCm's libraries, and they are not installed.</source>
        <translation>La compilación para GPU AMD necesita las bibliotecas de ROCm, y no están instaladas.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build for NVIDIA GPUs needs CUDA's runtime libraries, and they do not lie beside it.</source>
        <translation>La compilación para GPU NVIDIA necesita las bibliotecas de CUDA, y no están a su lado.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build for NVIDIA GPUs needs NVIDIA's driver, and it is not installed.</source>
        <translation>La compilación para GPU NVIDIA necesita el controlador de NVIDIA, y no está instalado.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build holds no code for this generation of GPU: it is too old or too new.</source>
        <translation>La compilación no tiene código para esta generación de GPU: es demasiado antigua o demasiado nueva.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build is for a GPU, and it found none that it can use.</source>
        <translation>La compilación es para una GPU, y no encontró ninguna que pueda usar.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build needs a newer driver of the GPU than the one here.</source>
        <translation>La compilación necesita un controlador de GPU más nuevo que el de aquí.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The context length that was set is not possible.</source>
        <translation>La longitud de contexto fijada no es posible.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine could not load the model; its log says no more.</source>
        <translation>El motor no pudo cargar el modelo; su registro no dice más.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine could not write because a disk is full.</source>
        <translation>El motor no pudo escribir porque un disco está lleno.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine ended itself because of an error that it does not handle; the log names it.</source>
        <translation>El motor se terminó por un error que no maneja; el registro lo nombra.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine ended without an error, though nobody asked it to.</source>
        <translation>El motor terminó sin error, aunque nadie se lo pidió.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine found its own memory damaged and ended: a fault in it, or in the GPU's driver.</source>
        <translation>El motor encontró dañada su propia memoria y terminó: un fallo suyo o del controlador de la GPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine made an impossible calculation: a fault in it, or a damaged model file.</source>
        <translation>El motor hizo un cálculo imposible: un fallo suyo o un archivo de modelo dañado.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine needs Microsoft's Visual C++ runtime, and it is missing or too old.</source>
        <translation>El motor necesita el entorno de Visual C++ de Microsoft, y falta o es demasiado antiguo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine needs OpenMP's library (libgomp), and this computer has none.</source>
        <translation>El motor necesita la biblioteca OpenMP (libgomp), y este equipo no la tiene.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine noticed a fault and ended itself; its log says no more.</source>
        <translation>El motor notó un fallo y se terminó; su registro no dice más.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine runs on PyTorch, and its Python environment has none.</source>
        <translation>El motor funciona con PyTorch, y su entorno de Python no lo tiene.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine touched memory that is not its own: a fault in it, or in the GPU's driver.</source>
        <translation>El motor tocó memoria que no es suya: un fallo suyo o del controlador de la GPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine wanted to download a part of the model itself and could not.</source>
        <translation>El motor quiso descargar él mismo una parte del modelo y no pudo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was built for a newer Linux: its C library (glibc) is newer than the one here.</source>
        <translation>El motor se compiló para un Linux más nuevo: su biblioteca de C (glibc) es más nueva que la de aquí.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was built for a newer processor (AVX2 or AVX-512), and this one does not know its instructions.</source>
        <translation>El motor se compiló para un procesador más nuevo (AVX2 o AVX-512), y este no conoce sus instrucciones.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was built with a newer C++ library (libstdc++) than the one here.</source>
        <translation>El motor se compiló con una biblioteca de C++ (libstdc++) más nueva que la de aquí.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was started with an argument that this version of it does not know.</source>
        <translation>El motor se inició con un argumento que esta versión no conoce.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was started with an argument whose value it does not take.</source>
        <translation>El motor se inició con un argumento cuyo valor no acepta.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was told to serve over TLS, and this build of it cannot.</source>
        <translation>Se pidió al motor servir con TLS, y esta compilación no puede.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was told to use a device that this computer or this build does not have.</source>
        <translation>Se indicó al motor un dispositivo que este equipo o esta compilación no tiene.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine went too deep into itself and was ended, most often by an odd grammar or template.</source>
        <translation>El motor se anidó demasiado y fue terminado, casi siempre por una gramática o plantilla rara.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine wrote a file larger than this user may have.</source>
        <translation>El motor escribió un archivo mayor del que este usuario puede tener.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine's program is not where it was installed, or it was built for a system with another C library.</source>
        <translation>El programa del motor no está donde se instaló, o se compiló para un sistema con otra biblioteca de C.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file is no model: a GGUF file begins with “GGUF”, and this one does not.</source>
        <translation>El archivo no es un modelo: un archivo GGUF empieza por «GGUF», y este no.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file is no sound file that the speech engine can read, or it is damaged.</source>
        <translation>El archivo no es de un sonido que el motor de voz pueda leer, o está dañado.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file is the image part (mmproj) of a model and cannot answer by itself.</source>
        <translation>El archivo es la parte de imágenes (mmproj) de un modelo y no puede responder por sí solo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file may not be run: its permission is missing, or its disk forbids programs (noexec).</source>
        <translation>El archivo no se puede ejecutar: le falta el permiso, o su disco prohíbe programas (noexec).</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file that lets the model see images (mmproj) is missing, damaged, or no such file.</source>
        <translation>El archivo con el que el modelo ve imágenes (mmproj) falta, está dañado o no lo es.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file that lets the model see images (mmproj) was made for another model.</source>
        <translation>El archivo con el que el modelo ve imágenes (mmproj) es de otro modelo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The header of the model file lacks a value that the engine needs.</source>
        <translation>A la cabecera del archivo del modelo le falta un valor que el motor necesita.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The libraries with which the engine computes (ggml-cpu and others) are not beside the program.</source>
        <translation>Las bibliotecas con las que el motor calcula (ggml-cpu y otras) no están junto al programa.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model and its context fit, but nothing is left to compute in.</source>
        <translation>El modelo y su contexto caben, pero no queda nada para calcular.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model comes in several files, and one of them is not in the folder.</source>
        <translation>El modelo viene en varios archivos, y uno no está en la carpeta.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model comes in several files; this is not the first of them, or it was renamed.</source>
        <translation>El modelo viene en varios archivos; este no es el primero, o se cambió de nombre.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model cuts text into tokens in a way that this version of the engine does not know.</source>
        <translation>El modelo corta el texto en tokens de un modo que esta versión del motor no conoce.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the free memory of the AMD GPU.</source>
        <translation>El modelo no cabe en la memoria libre de la GPU AMD.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the free memory of the NVIDIA GPU.</source>
        <translation>El modelo no cabe en la memoria libre de la GPU NVIDIA.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the memory that is free, or that this program may use.</source>
        <translation>El modelo no cabe en la memoria libre, o en la que este programa puede usar.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the memory that the GPU gives away through Vulkan.</source>
        <translation>El modelo no cabe en la memoria que la GPU cede a través de Vulkan.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the part of memory that macOS gives to the GPU.</source>
        <translation>El modelo no cabe en la parte de la memoria que macOS da a la GPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file belongs to another user and may not be read by this one.</source>
        <translation>El archivo del modelo es de otro usuario y este no puede leerlo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file has the byte order of another kind of computer (big-endian).</source>
        <translation>El archivo del modelo tiene el orden de bytes de otro tipo de equipo (big-endian).</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is empty, or it is a folder.</source>
        <translation>El archivo del modelo está vacío, o es una carpeta.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is not where it was: it was moved, deleted, or its disk is not connected.</source>
        <translation>El archivo del modelo no está donde estaba: se movió, se eliminó o su disco no está conectado.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is of a newer GGUF format than this version of the engine reads.</source>
        <translation>El archivo del modelo es de un formato GGUF más nuevo del que lee esta versión del motor.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is of the first GGUF format, which engines have not read since 2023.</source>
        <translation>El archivo del modelo es del primer formato GGUF, que los motores no leen desde 2023.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is shorter than its own header says: its download or its copy was cut off.</source>
        <translation>El archivo del modelo es más corto de lo que dice su cabecera: se cortó su descarga o su copia.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file lacks weights that its own header promises: it was converted wrongly or for another program.</source>
        <translation>Al archivo del modelo le faltan pesos que su cabecera promete: se convirtió mal o para otro programa.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file was cut, replaced or taken away while the engine read it, or its disk went away.</source>
        <translation>El archivo del modelo se cortó, se reemplazó o se quitó mientras el motor lo leía, o su disco se desconectó.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model is of a kind (architecture) that this version of the engine does not know.</source>
        <translation>El modelo es de un tipo (arquitectura) que esta versión del motor no conoce.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model itself fits, but its memory for the conversation (KV cache) does not.</source>
        <translation>El modelo en sí cabe, pero su memoria para la conversación (caché KV) no.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model should be locked in memory, and the system allows only a part of it: it may be swapped out.</source>
        <translation>El modelo debía quedar fijo en memoria, y el sistema solo permite una parte: puede pasar al disco.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The program and the libraries beside it are of different versions.</source>
        <translation>El programa y las bibliotecas a su lado son de versiones distintas.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The program was built for another kind of processor or another system.</source>
        <translation>El programa se compiló para otro tipo de procesador u otro sistema.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The small model that should draft ahead is missing, damaged, or does not fit the large one.</source>
        <translation>El modelo pequeño que debe adelantarse falta, está dañado o no encaja con el grande.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The speech engine could not load its model.</source>
        <translation>El motor de voz no pudo cargar su modelo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The speech engine does not know that language.</source>
        <translation>El motor de voz no conoce ese idioma.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The system did not let the engine start another thread: a limit for this user, or for this container, is reached.</source>
        <translation>El sistema no dejó al motor iniciar otro hilo: se alcanzó un límite de este usuario o de este contenedor.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The system does not let this user listen on that port.</source>
        <translation>El sistema no deja a este usuario escuchar en ese puerto.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The system ended the engine because this user may compute only so long.</source>
        <translation>El sistema terminó el motor porque este usuario solo puede calcular cierto tiempo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The template that turns a conversation into the model's input has a mistake.</source>
        <translation>La plantilla que convierte una conversación en la entrada del modelo tiene un error.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The virus scanner of this computer removed the program or keeps it from running.</source>
        <translation>El antivirus de este equipo eliminó el programa o impide que funcione.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The weights are stored in a format that this version of the engine does not know, or the file is damaged.</source>
        <translation>Los pesos están en un formato que esta versión del motor no conoce, o el archivo está dañado.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The weights in the model file have other sizes than its header says: it was converted wrongly or is damaged.</source>
        <translation>Los pesos del archivo del modelo tienen otros tamaños que los de su cabecera: se convirtió mal o está dañado.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This build of the engine needs libcurl or OpenSSL, and this computer has not the right version.</source>
        <translation>Esta compilación del motor necesita libcurl u OpenSSL, y este equipo no tiene la versión correcta.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This engine unpacks itself into the folder for temporary files, which is full or cannot be written to.</source>
        <translation>Este motor se extrae en la carpeta de archivos temporales, que está llena o no admite escritura.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This user account may not have more files open at once.</source>
        <translation>Esta cuenta de usuario no puede tener más archivos abiertos a la vez.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This user may not open the GPU's device.</source>
        <translation>Este usuario no puede abrir el dispositivo de la GPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update NVIDIA's driver (CUDA 12: 550 or newer, CUDA 13: 580 or newer), or choose a build for an older CUDA or Vulkan.</source>
        <translation>Actualiza el controlador de NVIDIA (CUDA 12: 550 o más nuevo; CUDA 13: 580 o más nuevo), o elige una compilación para un CUDA anterior o Vulkan.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update libstdc++ (Debian and Ubuntu: libstdc++6), or choose an older version of the engine.</source>
        <translation>Actualiza libstdc++ (Debian y Ubuntu: libstdc++6), o elige una versión más antigua del motor.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the GPU's driver, or choose the CPU build.</source>
        <translation>Actualiza el controlador de la GPU, o elige la compilación CPU.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine (“hexalogue engines install”), or choose another file of the model.</source>
        <translation>Actualiza el motor («hexalogue engines install»), o elige otro archivo del modelo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine (“hexalogue engines install”), or choose another model.</source>
        <translation>Actualiza el motor («hexalogue engines install»), o elige otro modelo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine (“hexalogue engines install”), or download a newer file of the model.</source>
        <translation>Actualiza el motor («hexalogue engines install»), o descarga un archivo más nuevo del modelo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine, or choose another file of the model. The line of the log helps its makers.</source>
        <translation>Actualiza el motor, o elige otro archivo del modelo. La línea del registro ayuda a sus autores.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine, or choose the same model as Q4_K_M or Q8_0.</source>
        <translation>Actualiza el motor, o elige el mismo modelo como Q4_K_M o Q8_0.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine, or download the model again.</source>
        <translation>Actualiza el motor, o descarga el modelo de nuevo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Use a two-letter code such as en, de or fr, or “auto” to have it recognised.</source>
        <translation>Usa un código de dos letras como en, de o fr, o «auto» para que se reconozca.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Windows could not give the engine more memory: its paging file is too small.</source>
        <translation>Windows no pudo dar más memoria al motor: su archivo de paginación es demasiado pequeño.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Windows found not all libraries (DLL) that the program needs: most often Microsoft's Visual C++ runtime or CUDA's.</source>
        <translation>Windows no encontró todas las bibliotecas (DLL) que el programa necesita: casi siempre las de Visual C++ de Microsoft o las de CUDA.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Windows' paging file is too small for this model.</source>
        <translation>El archivo de paginación de Windows es demasiado pequeño para este modelo.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>macOS holds the program in quarantine because a browser downloaded it, or its signature does not fit any more.</source>
        <translation>macOS tiene el programa en cuarentena porque lo descargó un navegador, o su firma ya no coincide.</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>mistral.rs cannot read the weights of this file: its IQ and MXFP4 formats are not supported there.</source>
        <translation>mistral.rs no puede leer los pesos de este archivo: sus formatos IQ y MXFP4 no se admiten allí.</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>Get the file for your system from github.com/LostRuins/koboldcpp/releases (koboldcpp.exe, koboldcpp-linux-x64, koboldcpp-mac-arm64; the names with “nocuda” are smaller and use Vulkan), then “hexalogue engines install koboldcpp --from FILE”, or set HEXALOGUE_KOBOLDCPP to its path. One that runs already is found by itself</source>
        <translation>Obtén el archivo para tu sistema en github.com/LostRuins/koboldcpp/releases (koboldcpp.exe, koboldcpp-linux-x64, koboldcpp-mac-arm64; los nombres con «nocuda» son más pequeños y usan Vulkan), luego «hexalogue engines install koboldcpp --from FILE», o pon su ruta en HEXALOGUE_KOBOLDCPP. Uno que ya funcione se encuentra solo</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>Runs GGUF models with many settings for stories; it is one file and needs no installation.</source>
        <translation>Ejecuta modelos GGUF con muchos ajustes para historias; es un solo archivo y no necesita instalación.</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>an argument is unknown, or the model is not there</source>
        <translation>un argumento es desconocido o el modelo no está</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>it uses instructions that this processor does not have; the file with “oldpc” in its name may run</source>
        <translation>usa instrucciones que este procesador no tiene; el archivo con «oldpc» en el nombre quizá funcione</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>it could not load the model, or its port was taken</source>
        <translation>no pudo cargar el modelo o su puerto estaba ocupado</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it could not load the model</source>
        <translation>no pudo cargar el modelo</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <source>Runs GGUF models in a program of its own: with your GPU, for other programs too, and over several computers.</source>
        <translation>Ejecuta modelos GGUF en un programa propio: con tu GPU, también para otros programas y en varios equipos.</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <source>a library is missing: CUDA's runtime, or Microsoft's Visual C++ runtime</source>
        <translation>falta una biblioteca: el entorno de CUDA o el de Visual C++ de Microsoft</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <source>it aborted: a failed assertion, or a worker of a model on several computers went away</source>
        <translation>se interrumpió: falló una comprobación, o se fue un nodo de un modelo en varios equipos</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it crashed</source>
        <translation>se cayó</translation>
    </message>
    <message>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>Runs GGUF and safetensors models with mistral.rs, a fast engine written in Rust.</source>
        <translation>Ejecuta modelos GGUF y safetensors con mistral.rs, un motor rápido escrito en Rust.</translation>
    </message>
    <message>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>it gave up over an error of its own</source>
        <translation>se rindió por un error propio</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>Turns recordings into text on this computer; nothing of them leaves it.</source>
        <translation>Convierte grabaciones en texto en este equipo; nada de ellas sale de él.</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>a library is missing: Microsoft's Visual C++ runtime with OpenMP</source>
        <translation>falta una biblioteca: el entorno de Visual C++ de Microsoft con OpenMP</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it ended by itself; an unknown language ends it so too</source>
        <translation>terminó por sí solo; un idioma desconocido también lo termina así</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>its port was taken, or an argument is unknown</source>
        <translation>su puerto estaba ocupado o un argumento es desconocido</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>whisper.cpp publishes no program for macOS; the speech library inside the application (pywhispercpp) or another endpoint that transcribes does the same there</source>
        <translation>whisper.cpp no publica un programa para macOS; allí hacen lo mismo la biblioteca de voz de la aplicación (pywhispercpp) u otro servicio que transcriba</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A build that carries the engine.</source>
        <translation>Una compilación que lleva el motor.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A gateway</source>
        <translation>Una pasarela</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A key, then a check of it.</source>
        <translation>Una clave, y luego comprobarla.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A server of yours, on this machine or in your network.</source>
        <translation>Un servidor tuyo, en este equipo o en tu red.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A server that runs already</source>
        <translation>Un servidor que ya funciona</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A server that you trust already.</source>
        <translation>Un servidor en el que ya confías.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A vendor's API</source>
        <translation>La API de un proveedor</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A vendor's own service on the internet.</source>
        <translation>El servicio propio de un proveedor en internet.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>An address and a key, then a check of them.</source>
        <translation>Una dirección y una clave, y luego comprobarlas.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Bound to what the build carries.</source>
        <translation>Limitado a lo que lleva la compilación.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Host and port, or a look at what runs here.</source>
        <translation>Host y puerto, o mirar qué funciona aquí.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Install the engine and let it be looked after.</source>
        <translation>Instalar el motor y dejar que se cuide.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Models that are too large for one machine.</source>
        <translation>Modelos demasiado grandes para un solo equipo.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>More downloads, and whether an engine fits depends on the machine.</source>
        <translation>Más descargas, y que un motor sirva depende del equipo.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>More to look after than with one.</source>
        <translation>Más que cuidar que con uno.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Needs the internet; the vendor bills you.</source>
        <translation>Necesita internet; el proveedor te factura.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>One address in front of one or more providers.</source>
        <translation>Una dirección delante de uno o más proveedores.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>One model, spread over several machines of yours.</source>
        <translation>Un modelo, repartido entre varios equipos tuyos.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>One more party in between.</source>
        <translation>Un intermediario más.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Started by the application</source>
        <translation>Iniciado por la aplicación</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Teams that settled on one API.</source>
        <translation>Equipos que acordaron una sola API.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The application downloads an engine and runs it beside itself.</source>
        <translation>La aplicación descarga un motor y lo ejecuta a su lado.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The largest closed models, with keys of your own.</source>
        <translation>Los mayores modelos cerrados, con tus propias claves.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The machines, or the cluster, first.</source>
        <translation>Primero los equipos, o el clúster.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The model runs inside the application; nothing else is started.</source>
        <translation>El modelo funciona dentro de la aplicación; no se inicia nada más.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>When it runs and what it serves is not ours to say.</source>
        <translation>Cuándo funciona y qué ofrece no depende de nosotros.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Work on one's own GPU, with installation, updates and supervision taken care of.</source>
        <translation>Trabajar con tu propia GPU, con instalación, actualizaciones y supervisión incluidas.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Working offline on one machine, with the fewest moving parts.</source>
        <translation>Trabajar sin conexión en un equipo, con las mínimas piezas.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>depends on that server</source>
        <translation>depende de ese servidor</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>no service in your network</source>
        <translation>ningún servicio en tu red</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>nothing runs here</source>
        <translation>aquí no hay nada en marcha</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>only for downloads</source>
        <translation>solo para descargas</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>this machine only</source>
        <translation>solo este equipo</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>usually</source>
        <translation>normalmente</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>usually not</source>
        <translation>normalmente no</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>A region of Google Cloud, or “global”, where the newest models are.</source>
        <translation>Una región de Google Cloud, o «global», donde están los modelos más nuevos.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>API version</source>
        <translation>Versión de la API</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Config</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Head</source>
        <translation>Nodo principal</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Only for resources that serve nothing but the dated API; empty for the current one.</source>
        <translation>Solo para recursos que solo ofrecen la API con fecha; vacío para la actual.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The address of a gateway of your own; empty for the one that everybody shares.</source>
        <translation>La dirección de una pasarela propia; vacío para la que todos comparten.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The cloud it runs in, as its address says.</source>
        <translation>La nube en la que funciona, según su dirección.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The computer that the cluster is led from: its name or address in your network.</source>
        <translation>El equipo que dirige el clúster: su nombre o dirección en tu red.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The first part of the endpoint's address.</source>
        <translation>La primera parte de la dirección del punto de conexión.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The id of a config, which says whom Portkey asks; empty for the one that belongs to your key.</source>
        <translation>El id de una configuración, que dice a quién pregunta Portkey; vacío para la de tu clave.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The id of your Google Cloud project; leave it empty with a plain key.</source>
        <translation>El id de tu proyecto de Google Cloud; déjalo vacío con una clave simple.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The id of your account: 32 characters, on the overview page of the dashboard.</source>
        <translation>El id de tu cuenta: 32 caracteres, en la página general del panel.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The name of your Azure OpenAI resource: the first part of its endpoint.</source>
        <translation>El nombre de tu recurso de Azure OpenAI: la primera parte de su punto de conexión.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The name you gave the model when you deployed it: Azure is asked by it.</source>
        <translation>El nombre que diste al modelo al desplegarlo: por él se pregunta a Azure.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The port the server listens on.</source>
        <translation>El puerto en el que escucha el servidor.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The provider that Portkey asks, by its slug, where no config says so.</source>
        <translation>El proveedor al que pregunta Portkey, por su identificador, si ninguna configuración lo dice.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Where your models are enabled; access is granted for each region.</source>
        <translation>Dónde están habilitados tus modelos; el acceso se concede por región.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Reach several vendors through one address</source>
        <translation>Llegar a varios proveedores por una sola dirección</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Spread a large model over several machines</source>
        <translation>Repartir un modelo grande entre varios equipos</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Use a server that runs already</source>
        <translation>Usar un servidor que ya funciona</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Use a vendor's API directly</source>
        <translation>Usar directamente la API de un proveedor</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Work fully offline on one machine</source>
        <translation>Trabajar del todo sin conexión en un equipo</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Development, experiments, work offline.</source>
        <translation>Desarrollo, experimentos, trabajo sin conexión.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>First tries and moderate use, with nothing to run.</source>
        <translation>Primeras pruebas y uso moderado, sin nada que mantener.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Hardware and its upkeep.</source>
        <translation>Hardware y su mantenimiento.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Much use, and work that is regulated or sensitive.</source>
        <translation>Mucho uso, y trabajo regulado o sensible.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Per token.</source>
        <translation>Por token.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Servers or a private cloud of your own.</source>
        <translation>Servidores o una nube privada propios.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Some.</source>
        <translation>Algo.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The device in front of you.</source>
        <translation>El dispositivo que tienes delante.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The hardware, once.</source>
        <translation>El hardware, una vez.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The least.</source>
        <translation>El mínimo.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The most.</source>
        <translation>El máximo.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The provider's cloud.</source>
        <translation>La nube del proveedor.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>They leave.</source>
        <translation>Salen.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>They stay here.</source>
        <translation>Se quedan aquí.</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>They stay with you.</source>
        <translation>Se quedan contigo.</translation>
    </message>
</context>
</TS>
