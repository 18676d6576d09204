<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>hexalogue</name>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <source>{0} answers and accepts the key.</source>
        <translation>{0} 有响应并接受密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <source>{0} answers.</source>
        <translation>{0} 有响应。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <source>{0} is reachable; the first message will prove the key.</source>
        <translation>可以连接 {0}；第一条消息将验证密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/checking.py"/>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Use {0} as its base_url.</source>
        <translation>将 {0} 用作其 base_url。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Check how the host is spelled in its base_url under [{0}] in providers.toml.</source>
        <translation>请检查 providers.toml 中 [{0}] 下 base_url 的主机名拼写。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Name the certificate of {0} as its ca_file under [{1}] in providers.toml.</source>
        <translation>请在 providers.toml 的 [{1}] 下，用 ca_file 指定 {0} 的证书。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Start {0} there, let it through that computer's firewall, or correct its base_url under [{1}] in providers.toml.</source>
        <translation>请在那里启动 {0}，在那台电脑的防火墙中放行它，或更正 providers.toml 中 [{1}] 下的 base_url。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/endpoints.py"/>
        <source>Start {0} there, or correct its base_url under [{1}] in providers.toml.</source>
        <translation>请在那里启动 {0}，或更正 providers.toml 中 [{1}] 的 base_url。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/asking.py"/>
        <location filename="hexalogue/adapters/families/openai_messages.py"/>
        <location filename="hexalogue/adapters/families/openai_responses.py"/>
        <source>files of the type {0}</source>
        <translation>{0} 类型的文件</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/bedrock_errors.py"/>
        <source>Set this computer's clock: a signature holds for five minutes around the right time.</source>
        <translation>请校准本机时钟：签名只在正确时间前后五分钟内有效。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/bedrock_errors.py"/>
        <source>its signature bears another time than theirs</source>
        <translation>签名的时间与对方不符</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/bedrock_request.py"/>
        <source>pictures of the type {0}</source>
        <translation>{0} 类型的图片</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/openai_responses_stream.py"/>
        <location filename="hexalogue/adapters/families/openai_stream.py"/>
        <location filename="hexalogue/adapters/families/reading.py"/>
        <source>data that cannot be read</source>
        <translation>无法读取的数据</translation>
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
        <translation>回答</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/openai_responses_stream.py"/>
        <location filename="hexalogue/adapters/families/openai_stream.py"/>
        <location filename="hexalogue/adapters/families/reading.py"/>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/inflate.py"/>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>The answer of {0}</source>
        <translation>{0} 的回答</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Asleep until it is asked: 502 and 503 mean that it starts.</source>
        <translation>在被询问前处于休眠：502 和 503 表示它正在启动。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Claude on Vertex AI: the model stands in the address, the version in the body.</source>
        <translation>Vertex AI 上的 Claude：模型在地址中，版本在正文中。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Content is a string: no images and no files.</source>
        <translation>内容只能是文本：没有图片和文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Ids of tool calls are nine letters or digits: others are mapped to such.</source>
        <translation>工具调用的 id 为九个字母或数字：其他的会被转换。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Images, but no documents.</source>
        <translation>支持图片，不支持文档。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>KoboldAI itself: the answer comes whole, not as a stream.</source>
        <translation>KoboldAI：回答一次性给出，而不是流式。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No seed.</source>
        <translation>没有 seed。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No stop texts: the field is refused.</source>
        <translation>不支持停止文本：该字段会被拒绝。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No system role: system prompts go before the first question.</source>
        <translation>没有系统角色：系统提示放在第一个问题之前。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No temperature and no top_p: the fields are refused.</source>
        <translation>没有 temperature 和 top_p：这些字段会被拒绝。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>No tools: the field is refused.</source>
        <translation>不支持工具：该字段会被拒绝。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>One system prompt, first of all: the chat templates behind it fail on a second one.</source>
        <translation>只能有一个系统提示且在最前：第二个会使对话模板失败。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Responses: keeps nothing anyway, and refuses `store`.</source>
        <translation>Responses：本来就不保留内容，并拒绝 `store`。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>System prompts have the role developer.</source>
        <translation>系统提示的角色是 developer。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes min_p beside the standard fields.</source>
        <translation>除标准字段外还接受 min_p。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes repeat_penalty, as llama.cpp calls it.</source>
        <translation>接受 repeat_penalty（llama.cpp 的叫法）。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes the same penalty, called repetition_penalty.</source>
        <translation>接受同样的设置，名为 repetition_penalty。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Takes top_k beside the standard fields.</source>
        <translation>除标准字段外还接受 top_k。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The API answers at once or not at all: `stream` must be absent.</source>
        <translation>API 只会一次性回答：不能有 `stream`。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The limit of the answer is called max_completion_tokens; max_tokens is refused.</source>
        <translation>回答上限名为 max_completion_tokens；max_tokens 会被拒绝。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The models are a publisher's of Vertex AI, below a project and a location.</source>
        <translation>模型属于 Vertex AI 的某个发布者，位于项目和区域之下。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The same, without a project.</source>
        <translation>同上，但没有项目。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>The seed is called random_seed.</source>
        <translation>seed 名为 random_seed。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Tools are used only where tool_choice says auto.</source>
        <translation>仅当 tool_choice 为 auto 时使用工具。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Transcription knows no verbose_json: text only.</source>
        <translation>转写不支持 verbose_json：只有文本。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>Usage comes unasked, or never: stream_options is refused.</source>
        <translation>用量会自动给出或从不给出：stream_options 会被拒绝。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>chat_template_kwargs: {enable_thinking}, handed to the chat template.</source>
        <translation>chat_template_kwargs：{enable_thinking}，传给对话模板。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>enable_thinking: true or false, beside the messages.</source>
        <translation>enable_thinking：true 或 false，与消息并列。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning: {effort}, or {enabled: false}.</source>
        <translation>reasoning：{effort} 或 {enabled: false}。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning_effort knows high and none only.</source>
        <translation>reasoning_effort 只有 high 和 none。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning_effort: instant switches it off.</source>
        <translation>reasoning_effort：instant 关闭。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>reasoning_effort: low, medium or high; none switches it off.</source>
        <translation>reasoning_effort：low、medium 或 high；none 关闭。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/families/quirks.py"/>
        <source>thinking: {type: enabled} or {type: disabled}.</source>
        <translation>thinking：{type: enabled} 或 {type: disabled}。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <source>Choose another provider for questions; this one is for “hexalogue transcribe”.</source>
        <translation>提问请选择其他提供商；此提供商用于“hexalogue transcribe”。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <source>something that is no stream of this kind</source>
        <translation>不是此类数据流的内容</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <location filename="hexalogue/wire/replies.py"/>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/http_chat.py"/>
        <location filename="hexalogue/wire/reply.py"/>
        <source>more than {0} bytes</source>
        <translation>超过 {0} 字节</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/backends.py"/>
        <source>Meanwhile the built-in {0} answers: leave the prefix before the model's name away.</source>
        <translation>其间由内置的 {0} 回答：去掉模型名前的前缀即可。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/backends.py"/>
        <source>Run “.venv/bin/python -m pip install {0}” in Hexalogue's folder. {1}</source>
        <translation>在 Hexalogue 的文件夹中运行“.venv/bin/python -m pip install {0}”。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/bitnet_build.py"/>
        <source>Build bitnet.cpp from its sources (github.com/microsoft/BitNet) and set {0} to its folder or to the {1} in it.</source>
        <translation>请从源代码构建 bitnet.cpp（github.com/microsoft/BitNet），并将 {0} 设为其文件夹或其中的 {1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/child.py"/>
        <source>its process could not be started ({0})</source>
        <translation>无法启动其进程（{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>Install the Hexalogue for this computer's processor, or build the engine again with “make run”.</source>
        <translation>安装适用于本机处理器的 Hexalogue，或用“make run”重新构建引擎。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>a library is missing</source>
        <translation>缺少库</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>arithmetic error, SIGFPE</source>
        <translation>算术错误，SIGFPE</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>ended from outside, SIGKILL</source>
        <translation>被外部结束，SIGKILL</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>ended from outside, SIGTERM</source>
        <translation>被外部结束，SIGTERM</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it did not answer any more</source>
        <translation>它不再响应</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it ended itself (abort)</source>
        <translation>它自行结束（abort）</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it ended itself, SIGABRT</source>
        <translation>它自行结束，SIGABRT</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it ended itself, SIGABRT: {0}</source>
        <translation>它自行结束，SIGABRT：{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>it was built for another processor</source>
        <translation>它是为其他处理器构建的</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>memory access violation</source>
        <translation>内存访问冲突</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>memory access violation, SIGSEGV</source>
        <translation>内存访问冲突，SIGSEGV</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>stack overflow</source>
        <translation>堆栈溢出</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>the model file changed or its disk went away, SIGBUS</source>
        <translation>模型文件已更改或其磁盘断开，SIGBUS</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <source>{0}, SIGILL</source>
        <translation>{0}，SIGILL</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <location filename="hexalogue/engines/faults.py"/>
        <source>exit code {0}</source>
        <translation>退出码 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/deaths.py"/>
        <location filename="hexalogue/engines/faults.py"/>
        <source>signal {0}</source>
        <translation>信号 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine.py"/>
        <source>none is loaded</source>
        <translation>没有加载</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine.py"/>
        <source>the application is closing</source>
        <translation>应用正在关闭</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine.py"/>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <location filename="hexalogue/adapters/inprocess/native_session.py"/>
        <source>it was stopped while loading</source>
        <translation>加载时被停止</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>its server broke the answer off</source>
        <translation>其服务器中断了回答</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>its server ended with status {0}</source>
        <translation>其服务器以状态 {0} 结束</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>its server refused the request with status {0}</source>
        <translation>其服务器以状态 {0} 拒绝了请求</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_bitnet.py"/>
        <source>{0} names no build with a llama-server in it</source>
        <translation>{0} 指向的位置没有包含 llama-server 的构建</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_candle.py"/>
        <source>the model has a chat template that Candle's package does not know</source>
        <translation>模型的对话模板不被 Candle 的软件包支持</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_candle.py"/>
        <source>the model needs its publisher's tokenizer.json beside the file</source>
        <translation>模型文件旁需要有其发布者的 tokenizer.json</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/engine_transformers.py"/>
        <source>{0} has no chat template, so it cannot chat</source>
        <translation>{0} 没有对话模板，因此无法聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>it could not make a context for the model</source>
        <translation>无法为模型创建上下文</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>it did not take the model file</source>
        <translation>未接受模型文件</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>it reported error {0} while evaluating</source>
        <translation>求值时报告了错误 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/llamacpp.py"/>
        <source>the text could not be cut into tokens</source>
        <translation>无法将文本切分为 token</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others.py"/>
        <location filename="hexalogue/services/providers.py"/>
        <source>Choose another provider with “hexalogue providers”.</source>
        <translation>用“hexalogue providers”选择其他提供商。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>Name a folder of safetensors from its publisher; pickled weights (.bin, .pt) are not read.</source>
        <translation>请指定来自发布者的 safetensors 文件夹；不读取 pickle 格式的权重（.bin、.pt）。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>it does not begin as one</source>
        <translation>开头不符</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>it holds no config.json with safetensors beside it</source>
        <translation>没有 config.json 及相应的 safetensors</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/others_models.py"/>
        <source>{0} is not a model for Transformers: it holds no config.json with safetensors.</source>
        <translation>{0} 不是 Transformers 模型：其中没有 config.json 和 safetensors。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/serving.py"/>
        <source>no model is loaded</source>
        <translation>未加载模型</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>endless output</source>
        <translation>无尽的输出</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>it runs longer than {0} s</source>
        <translation>运行超过 {0} 秒</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>its chat template cannot be read ({0})</source>
        <translation>无法读取其对话模板（{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>its chat template failed ({0})</source>
        <translation>其对话模板运行失败（{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/inprocess/template.py"/>
        <source>its chat template is too long ({0} characters)</source>
        <translation>其对话模板太长（{0} 个字符）</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/listing.py"/>
        <source>a list of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/listing.py"/>
        <location filename="hexalogue/adapters/speech/asking.py"/>
        <location filename="hexalogue/engines/measuring.py"/>
        <location filename="hexalogue/wire/google_auth.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>something else</source>
        <translation>别的东西</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/asking.py"/>
        <source>a transcript</source>
        <translation>转写文本</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>Choose a sound or video file, and check that it plays.</source>
        <translation>选择音频或视频文件，并确认能播放。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>ffmpeg said nothing for {0} s</source>
        <translation>ffmpeg {0} 秒没有输出</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>has no sound in it</source>
        <translation>里没有声音</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>is no recording that ffmpeg can read</source>
        <translation>不是 ffmpeg 可读取的录音</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/ffmpeg.py"/>
        <source>it cannot be run</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Check that it plays, or record again.</source>
        <translation>确认能播放，或重新录制。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Check the name and the folder.</source>
        <translation>检查名称和文件夹。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Choose a file with sound in it.</source>
        <translation>选择含有声音的文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Install ffmpeg (Debian, Ubuntu: apt install ffmpeg; macOS: brew install ffmpeg; Windows: winget install ffmpeg), or save the recording as WAV, MP3, FLAC or Ogg Vorbis.</source>
        <translation>安装 ffmpeg（Debian、Ubuntu：apt install ffmpeg；macOS：brew install ffmpeg；Windows：winget install ffmpeg），或将录音保存为 WAV、MP3、FLAC 或 Ogg Vorbis。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>Name a sound or video file.</source>
        <translation>请指定音频或视频文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>There is no file {0}.</source>
        <translation>没有文件 {0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} cannot be read here without ffmpeg.</source>
        <translation>没有 ffmpeg 无法在此读取 {0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} cannot be used: {1}.</source>
        <translation>无法使用 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} has no sound in it.</source>
        <translation>{0} 没有声音。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} is empty.</source>
        <translation>{0} 为空。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} is not a file.</source>
        <translation>{0} 不是文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <source>{0} is too large to be sent as it is.</source>
        <translation>{0} 太大，无法直接发送。</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/recordings.py"/>
        <location filename="hexalogue/engines/archive.py"/>
        <location filename="hexalogue/store/disk_failures.py"/>
        <location filename="hexalogue/store/failures.py"/>
        <source>the disk reported an error</source>
        <translation>磁盘报告了错误</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <source>it is no WAV file</source>
        <translation>不是 WAV 文件</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <source>its header ends before any sound</source>
        <translation>文件头在声音之前就结束了</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <source>there is no sound in it</source>
        <translation>其中没有声音</translation>
    </message>
    <message>
        <location filename="hexalogue/adapters/speech/wav.py"/>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>its header is damaged</source>
        <translation>文件头已损坏</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/doctor_page.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/machine_pages.py"/>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/machine_pages.py"/>
        <location filename="hexalogue/ui/engines/view.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/keys/view.py"/>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/palette/commands.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/list_view.py"/>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="hexalogue/boot/pages.py"/>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Set up</source>
        <translation>配置</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_address.py"/>
        <source>must be an address such as http://127.0.0.1:8080/v1, not {0}</source>
        <translation>须为 http://127.0.0.1:8080/v1 这样的地址，而不是 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>does not belong in a file: put it into the keychain with “hexalogue keys set {0}”</source>
        <translation>不应写在文件中：请用“hexalogue keys set {0}”存入钥匙串</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>holds {0}, which is no known quirk</source>
        <translation>包含 {0}，这不是已知的特性</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>holds {0}, which is taken</source>
        <translation>包含 {0}，已被占用</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>is no id of a provider: use {0}, and not the word “{1}”</source>
        <translation>不是提供商的 ID：请使用{0}，且不能是“{1}”</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>is the second table about {0}</source>
        <translation>是关于 {0} 的第二个表</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>must be a table, as in [my-server]</source>
        <translation>须为表，如 [my-server]</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>must be one of a server: what runs inside the application cannot be added here</source>
        <translation>须为服务器的类别：在应用内运行的不能在此添加</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>names {0}, which is no file</source>
        <translation>指向 {0}，但那不是文件</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <source>runs inside the application: there is nothing to change here</source>
        <translation>在应用内运行：此处无可更改</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/own_providers.py"/>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is not UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is not a known key</source>
        <translation>不是已知的条目</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is not valid TOML ({0})</source>
        <translation>不是有效的 TOML（{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>is {0} in a file called {1}</source>
        <translation>在文件 {1} 中为 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>lower-case letters, digits, dots, hyphens</source>
        <translation>小写字母、数字、点和连字符</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a list of different texts</source>
        <translation>须为不重复文本的列表</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a list of numbers from {0} on, not {1}</source>
        <translation>须为不小于 {0} 的数字列表，而不是 {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a list of tables</source>
        <translation>须为表的列表</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be a number above zero, not {0}</source>
        <translation>须为大于零的数字，而不是 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be above zero</source>
        <translation>须大于零</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be of {0}, not {1}</source>
        <translation>须取自 {0}，而不是 {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be one of {0}, not {1}</source>
        <translation>须为 {0} 之一，而不是 {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must be {0}, not {1}</source>
        <translation>须为{0}，而不是 {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>unknown reason</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <source>what is written there</source>
        <translation>当前内容</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="hexalogue/catalog/rows.py"/>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source> Not counted: {0}.</source>
        <translation> 未计入：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>1 worker</source>
        <translation>1 个工作进程</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>A worker may not listen on {0}: that is every network this computer is in, and RPC has no key.</source>
        <translation>工作进程不得监听 {0}：那是本机所在的所有网络，而 RPC 没有密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Its memory is used anyway. Name the other machines.</source>
        <translation>它的内存本来就会使用。请指定其他机器。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Look at it with “hexalogue peers check”, or remove it first.</source>
        <translation>用“hexalogue peers check”查看，或先移除它。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Name one address of this computer in your own network, for example 192.168.1.20, or 127.0.0.1.</source>
        <translation>请填写本机在你网络中的地址，例如 192.168.1.20，或 127.0.0.1。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Remove one that is not used.</source>
        <translation>移除一个未使用的。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>The first start sends each worker its part of the model over the network, which may be gigabytes; with “-c” a worker keeps it for the next time.</source>
        <translation>首次启动会通过网络把模型的一部分发送给每个工作进程，可能有数 GB；加“-c”的工作进程会为下次保留。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>There are {0} workers already, and llama.cpp takes no more.</source>
        <translation>已有 {0} 个工作进程，llama.cpp 不能再多。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>This computer and {0} have about {1} for a model</source>
        <translation>本机和{0}共有约 {1} 可用于模型</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>Write HOST or HOST:PORT, as in 192.168.1.20:{0}.</source>
        <translation>请写 主机 或 主机:端口，如 192.168.1.20:{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>it speaks version {0} of the protocol and this computer's llama-server {1}</source>
        <translation>它使用协议版本 {0}，而本机的 llama-server 是 {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>llama.cpp's RPC listens on IPv4 addresses only.</source>
        <translation>llama.cpp 的 RPC 只监听 IPv4 地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>llama.cpp's RPC neither encrypts nor asks for a key: whoever reaches a worker's port can read what passes and run commands there. Use it only in a network where you trust every machine, never towards the internet.</source>
        <translation>llama.cpp 的 RPC 既不加密也不要求密钥：能访问工作进程端口的人可以读取传输内容并在那里执行命令。只在你信任每台机器的网络中使用，绝不要面向互联网。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>no worker</source>
        <translation>0 个工作进程</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0} is in the list already.</source>
        <translation>{0} 已在列表中。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0} is this computer itself.</source>
        <translation>{0} 就是本机。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0} workers</source>
        <translation>{0} 个工作进程</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0}; it needs {1} and does not fit.</source>
        <translation>{0}；它需要 {1}，放不下。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>{0}; it needs {1} and fits.</source>
        <translation>{0}；它需要 {1}，放得下。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>“{0}” is no IP address, and a worker listens on an address.</source>
        <translation>“{0}”不是 IP 地址，工作进程需监听地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/distributed.py"/>
        <source>“{0}” is no worker's address.</source>
        <translation>“{0}”不是工作进程的地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It answers again, {0}.</source>
        <translation>已恢复响应，{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It answers again.</source>
        <translation>已恢复响应。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It is ready after {0} s, {1}.</source>
        <translation>{0} 秒后就绪，{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It is ready after {0} s.</source>
        <translation>{0} 秒后就绪。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It starts: version {0}, {1}, with {2}.</source>
        <translation>正在启动：版本 {0}，{1}，模型 {2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>It starts: version {0}, {1}.</source>
        <translation>正在启动：版本 {0}，{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>{0} Another attempt would fail in the same way, so it is not started again.</source>
        <translation>{0}再试也会同样失败，因此不再启动。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>{0} It ended {1} times within {2} and is not started again.</source>
        <translation>{0}它在 {2} 内结束了 {1} 次，不再启动。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <source>{0} It starts again in {1} s{2} (attempt {3} of {4}).</source>
        <translation>{0}将在 {1} 秒后重新启动{2}（第 {3} 次，共 {4} 次）。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for AMD GPUs (ROCm)</source>
        <translation>AMD GPU 构建（ROCm）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Adreno GPUs (OpenCL)</source>
        <translation>Adreno GPU 构建（OpenCL）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Apple GPUs (Metal)</source>
        <translation>Apple GPU 构建（Metal）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Intel GPUs (SYCL)</source>
        <translation>Intel GPU 构建（SYCL）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for Intel hardware (OpenVINO)</source>
        <translation>Intel 硬件构建（OpenVINO）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for NVIDIA GPUs (CUDA)</source>
        <translation>NVIDIA GPU 构建（CUDA）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for any GPU (Vulkan)</source>
        <translation>通用 GPU 构建（Vulkan）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>build for the processor</source>
        <translation>处理器构建</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_life.py"/>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>{0} minutes</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>on the processor alone</source>
        <translation>仅用处理器</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with 1 layer on the GPU</source>
        <translation>GPU 上 1 层</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with a context of {0} tokens</source>
        <translation>使用 {0} token 的上下文</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with its build for {0}</source>
        <translation>使用 {0} 构建</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <source>with {0} layers on the GPU</source>
        <translation>GPU 上 {0} 层</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/engine_steps.py"/>
        <location filename="hexalogue/engines/assets.py"/>
        <source>the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Check the disk and the permissions of {0}.</source>
        <translation>检查磁盘和 {0} 的权限。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Free some space on that disk and try again; nothing is lost.</source>
        <translation>在该磁盘腾出空间后重试；没有任何丢失。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Give your user write permission there, or set HEXALOGUE_HOME to a folder of yours.</source>
        <translation>给你的用户授予写入权限，或将 HEXALOGUE_HOME 设为你的文件夹。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>The disk that holds {0} is full.</source>
        <translation>{0} 所在的磁盘已满。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>The folder {0} cannot be written to.</source>
        <translation>无法写入文件夹 {0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>Update Hexalogue; nothing in the file was changed.</source>
        <translation>请更新 Hexalogue；文件未作任何更改。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>{0} could not be read: {1}.{2}</source>
        <translation>无法读取 {0}：{1}。{2}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>{0} needs {1} and the disk has {2} free.</source>
        <translation>{0} 需要 {1}，磁盘空闲 {2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <source>{0} was written by a newer Hexalogue (format {1}, this one knows {2}).</source>
        <translation>{0} 由更新的 Hexalogue 写入（格式 {1}，此版本支持 {2}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/disk.py"/>
        <location filename="hexalogue/engines/versions.py"/>
        <source> It is kept as {0}.</source>
        <translation> 已保留为 {0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Choose another variant or another version.</source>
        <translation>请选择其他变体或版本。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Close other programs, set a shorter context, or choose a smaller model; then send again.</source>
        <translation>关闭其他程序、缩短上下文或选择更小的模型，然后重新发送。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Install the version you want; the last two are kept.</source>
        <translation>安装你想要的版本；保留最近两个。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>No download of {0} was found: {1}.</source>
        <translation>未找到 {0} 的下载：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Nothing was installed. Get the archive from the engine's own release page.</source>
        <translation>未安装任何内容。请从引擎自己的发布页获取压缩包。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The computer {0} cannot take part: {1}.</source>
        <translation>电脑 {0} 无法参与：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} did not start: {1}.</source>
        <translation>引擎 {0} 未能启动：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} is not installed.</source>
        <translation>引擎 {0} 未安装。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} ran out of memory and was ended.</source>
        <translation>引擎 {0} 内存不足，已结束。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The engine {0} stopped unexpectedly ({1}).</source>
        <translation>引擎 {0} 意外停止（{1}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The new {0} does not work on this computer: {1}.</source>
        <translation>新的 {0} 无法在本机工作：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>The worker {0} has a public address, and llama.cpp's RPC neither encrypts nor asks for a key.</source>
        <translation>工作进程 {0} 使用公网地址，而 llama.cpp 的 RPC 既不加密也不要求密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>There is no earlier {0} to go back to.</source>
        <translation>没有可退回的更早的 {0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Try again; if it stays, run “hexalogue doctor” and choose another model.</source>
        <translation>重试；若仍如此，运行“hexalogue doctor”并换一个模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>Use an address of your own network, or a tunnel that ends on this computer.</source>
        <translation>请使用你网络内的地址，或终止于本机的隧道。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>What had arrived is kept. Send again: a fresh engine starts by itself.</source>
        <translation>已到达的内容已保留。重新发送：新引擎会自动启动。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/engines.py"/>
        <source>{0} was not opened: {1}.</source>
        <translation>未打开 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>The keychain ({0}) failed: {1}.</source>
        <translation>钥匙串（{0}）出错：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>The keychain ({0}) is locked.</source>
        <translation>钥匙串（{0}）已锁定。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>The passphrase does not open the encrypted file of keys.</source>
        <translation>该密码短语无法打开加密的密钥文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>This system has no keychain to keep keys in: {0}.</source>
        <translation>此系统没有可保存密钥的钥匙串：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Try again; nothing was deleted.</source>
        <translation>请重试；没有删除任何内容。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Type it again; the file was not changed.</source>
        <translation>请重新输入；文件未更改。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Unlock it, then try again; or use the key for this session only.</source>
        <translation>解锁后重试；或仅在本次会话使用密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/keys.py"/>
        <source>Use the key for this session only, set the provider's environment variable, or choose an encrypted file with a passphrase.</source>
        <translation>仅在本次会话使用密钥、设置提供商的环境变量，或选择带密码短语的加密文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source> It has {0}.</source>
        <translation> 它有 {0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source> Known here: {0}.</source>
        <translation> 已知的有：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Check the spelling, or look for it with “hexalogue models search WORDS”.</source>
        <translation>检查拼写，或用“hexalogue models search WORDS”查找。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Choose a file ending in .gguf from its publisher, or download the model again.</source>
        <translation>选择发布者提供的 .gguf 文件，或重新下载模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Close other programs, choose a smaller model, or set a shorter context.</source>
        <translation>关闭其他程序、选择更小的模型，或缩短上下文。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Connect to the internet for the first download, or import a GGUF file you already have.</source>
        <translation>首次下载请连接互联网，或导入已有的 GGUF 文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Download it again; if it happens twice, use another mirror or network.</source>
        <translation>重新下载；若两次都这样，请换镜像或网络。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Download or copy the file again.</source>
        <translation>重新下载或复制该文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>List the models with “hexalogue models”, or import a GGUF file.</source>
        <translation>用“hexalogue models”列出模型，或导入 GGUF 文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Shorten the message, or choose a model with a longer context.</source>
        <translation>缩短消息，或选择上下文更长的模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Sign in and accept them at {0}, then put a token of yours into the variable HF_TOKEN.</source>
        <translation>在 {0} 登录并接受，然后将你的令牌放入变量 HF_TOKEN。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>The hub has no {0}, or it is private.{1}</source>
        <translation>模型中心没有 {0}，或它是私有的。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>The message has {0} tokens and the model reads at most {1}.</source>
        <translation>消息有 {0} 个 token，而模型最多读取 {1} 个。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>There is no model called “{0}”.{1}</source>
        <translation>没有名为“{0}”的模型。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>There is no model to answer with: {0}.</source>
        <translation>没有可用于回答的模型：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>Update Hexalogue, or choose another model.</source>
        <translation>更新 Hexalogue，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>none is on this computer and none could be downloaded</source>
        <translation>本机没有，也无法下载</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} arrived damaged: its checksum is not the publisher's, so it will not be used.</source>
        <translation>{0} 下载损坏：校验和与发布者的不符，因此不会使用。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} has the architecture “{1}”, which this version's engine does not know.</source>
        <translation>{0} 的架构“{1}”不被此版本的引擎支持。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} is incomplete: {1} of at least {2} are there.</source>
        <translation>{0} 不完整：至少 {2}，现有 {1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} is not a usable GGUF model: {1}.</source>
        <translation>{0} 不是可用的 GGUF 模型：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} may only be downloaded once its publisher's terms are accepted.</source>
        <translation>接受发布者的条款后才能下载 {0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/models.py"/>
        <source>{0} needs about {1} of memory and {2} are free.</source>
        <translation>{0} 约需 {1} 内存，空闲 {2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source> (HTTP {0})</source>
        <translation> (HTTP {0})</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>A filter of {0} refused this{1}.</source>
        <translation>{0} 的过滤器拒绝了此内容{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Add credit or raise the limit at the provider, use another key, or choose another provider.</source>
        <translation>在提供商处充值或提高限额，使用其他密钥，或选择其他提供商。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Allow it with “--max-class {0}”, or ask {1} directly.</source>
        <translation>用“--max-class {0}”允许，或直接询问 {1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Ask in other words, or choose another model.</source>
        <translation>换种说法，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Change what it names, or choose another model or provider.</source>
        <translation>修改所指出的内容，或选择其他模型或提供商。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Check its base_url: host, port and path.</source>
        <translation>检查其 base_url：主机、端口和路径。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Choose a provider inside that class, or allow the wider class for this question.</source>
        <translation>选择该级别内的提供商，或为此问题允许更宽的级别。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Choose another one, or make it on the Providers page, under Routing.</source>
        <translation>另选一个，或在“提供商”页的“路由”中创建。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Give the key the permission at the provider, or choose another model or key.</source>
        <translation>在提供商处为密钥授权，或选择其他模型或密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Leave the {0} out, or choose a provider that takes them.</source>
        <translation>去掉{0}，或选择支持它的提供商。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>List its models with “hexalogue models --provider {0}”, and choose one of them.</source>
        <translation>用“hexalogue models --provider {0}”列出其模型并选择一个。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>List the providers with “hexalogue providers”, or add one in providers.toml.</source>
        <translation>用“hexalogue providers”列出提供商，或在 providers.toml 中添加。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Nobody is in the chain “{0}”.</source>
        <translation>链“{0}”是空的。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Shorten the message, start a new conversation, or choose a model with a longer context.</source>
        <translation>缩短消息、开始新对话，或选择上下文更长的模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Store a valid key with “hexalogue keys set {0}”, or on the Keys page.</source>
        <translation>用“hexalogue keys set {0}”或在“密钥”页保存有效的密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Store one with “hexalogue keys set {0}”, or on the Keys page.</source>
        <translation>用“hexalogue keys set {0}”或在“密钥”页保存一个。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Switch it on on the Providers page, or name it all the same: {0}.</source>
        <translation>在“提供商”页开启它，或直接指定：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>The account at {0} has no credit left{1}.</source>
        <translation>{0} 的账户余额不足{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>The conversation is longer than the model at {0} reads{1}.</source>
        <translation>对话超出了 {0} 的模型可读取的长度{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>There is no chain called “{0}”.</source>
        <translation>没有名为“{0}”的链。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>There is no provider called “{0}”.</source>
        <translation>没有名为“{0}”的提供商。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Try again {0}, or choose another provider.</source>
        <translation>{0}重试，或选择其他提供商。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Wait until it is ready, then send again.</source>
        <translation>等它就绪后重新发送。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>Write its base_url under [{0}] in providers.toml, in the folder of the settings.</source>
        <translation>在设置文件夹的 providers.toml 的 [{0}] 下填写其 base_url。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>in a moment</source>
        <translation>稍后</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>in {0} s</source>
        <translation>{0} 秒后</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>no further than this computer</source>
        <translation>不超出本机</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>no key is stored for it</source>
        <translation>尚未为它保存</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>out of this computer, onto your network</source>
        <translation>离开本机到你的网络</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>out of your network</source>
        <translation>离开你的网络</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>the companies you name</source>
        <translation>你指定的公司</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>your network</source>
        <translation>你的网络</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} does not accept the key.</source>
        <translation>{0} 不接受该密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} does not allow this with this key{1}.</source>
        <translation>{0} 不允许此密钥这样做{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} does not answer as {1} does.</source>
        <translation>{0} 的响应不像 {1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} failed to answer{1}{2}.</source>
        <translation>{0} 未能回答{1}{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} has no address yet{1}.</source>
        <translation>{0} 尚无地址{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} has no model called “{1}”{2}.</source>
        <translation>{0} 没有名为“{1}”的模型{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} is not used. {1}</source>
        <translation>不使用 {0}。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} is still loading its model.</source>
        <translation>{0} 仍在加载模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} needs a key, and {1}.</source>
        <translation>{0} 需要密钥，而{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} refused the request{1}{2}.</source>
        <translation>{0} 拒绝了请求{1}{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} serves this model, and you switched {1} off.</source>
        <translation>{0} 提供此模型，但你已关闭 {1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} takes no more requests for now{1}.</source>
        <translation>{0} 目前不再接受请求{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} takes no {1}.</source>
        <translation>{0} 不支持{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} would be asked next, but it would take the words {1}, and you chose one that keeps them on {2}.</source>
        <translation>接下来会询问 {0}，但它会把内容带{1}，而你选择的是保留在{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <source>{0} would take these words {1}, and they may go no further than {2}.</source>
        <translation>{0} 会把这些内容带{1}，而它们不得超出{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/providers.py"/>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/usage.py"/>
        <source>Correct “{0}” in {1}.</source>
        <translation>更正 {1} 中的“{0}”。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/usage.py"/>
        <source>{0}: its entry “{1}” {2}.</source>
        <translation>{0}：条目“{1}”{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Check the address or mirror in Settings, and that this network allows it; then try again.</source>
        <translation>检查设置中的地址或镜像，并确认此网络允许访问，然后重试。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Check the network connection, or set a mirror or a proxy in Settings, then try again.</source>
        <translation>检查网络连接，或在设置中指定镜像或代理，然后重试。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Check this computer's date; a company proxy's certificate belongs in the system's trust store.</source>
        <translation>检查本机日期；公司代理的证书应放入系统信任库。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Correct the token in the variable HF_TOKEN, or remove the variable: public models need none.</source>
        <translation>请更正变量 HF_TOKEN 中的令牌，或移除该变量：公开模型不需要令牌。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Sign in to the network (hotel, company proxy) or use another one, then try again.</source>
        <translation>登录网络（酒店、公司代理）或换用其他网络，然后重试。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Something on this network answered for {0} with {1} instead of {2}.</source>
        <translation>此网络中有东西代替 {0} 返回了{1}，而不是{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>The connection to {0} is not trusted: {1}.</source>
        <translation>到 {0} 的连接不受信任：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Try again; if it happens often, check the network connection or use a mirror.</source>
        <translation>请重试；若经常发生，检查网络连接或使用镜像。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>Try again; if it stays so, choose another model or provider.</source>
        <translation>重试；若仍如此，请换一个模型或提供商。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>What had arrived is kept; try again to go on.</source>
        <translation>已到达的内容已保留；重试即可继续。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} broke off before its end.</source>
        <translation>{0} 在结束前中断。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} could not be reached: {1}.</source>
        <translation>无法连接 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} did not answer in time ({1}, {2} s).</source>
        <translation>{0} 未及时响应（{1}，{2} 秒）。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} does not accept the token in the variable HF_TOKEN.</source>
        <translation>{0} 不接受变量 HF_TOKEN 中的令牌。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} refused {1} (HTTP {2}).</source>
        <translation>{0} 拒绝了{1}（HTTP {2}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/errors/wire.py"/>
        <source>{0} sent {1} instead of {2}.</source>
        <translation>{0} 发来的是{1}，而不是{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source> beside {0} on the GPU</source>
        <translation> （GPU 上另有 {0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>, about {0} a second {1}.</source>
        <translation>，约每秒 {0}（{1}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>, all on the GPU</source>
        <translation>，全部在 GPU 上</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>, {0} of {1} layers on the GPU</source>
        <translation>，{1} 层中 {0} 层在 GPU 上</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Fits with a shorter context: {0} tokens instead of {1}</source>
        <translation>缩短上下文可放下：{0} token 而非 {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Fits with room: {0} tokens of context</source>
        <translation>绰绰有余：{0} token 上下文</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Just fits: needs {0} of the {1} that are free, with {2} tokens of context</source>
        <translation>刚好放下：空闲 {1} 中需 {0}，{2} token 上下文</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>Too large: needs {0}{1}, {2} are free. Choose {3}.</source>
        <translation>太大：需要 {0}{1}，空闲 {2}。请选择{3}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>a Q4 file</source>
        <translation>一个 Q4 文件</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>a context of {0}</source>
        <translation>大小为 {0} 的上下文</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>a smaller model</source>
        <translation>更小的模型</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>as last time</source>
        <translation>同上次</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>judging by other models on this computer</source>
        <translation>根据本机其他模型推断</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/fit.py"/>
        <source>{0} words</source>
        <translation>{0} 个词</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/hub_files.py"/>
        <source>{0} was chosen: nearly lossless, and at {1} still quick.</source>
        <translation>已选择 {0}：几乎无损，{1} 仍然很快。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/hub_files.py"/>
        <source>{0} was chosen: the best that goes into the {1} that are free.</source>
        <translation>已选择 {0}：空闲 {1} 内能放下的最佳选择。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/hub_files.py"/>
        <source>{0} was chosen: the usual balance of quality, size and speed, {1}.</source>
        <translation>已选择 {0}：质量、大小与速度的常用平衡，{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>1 computer helps.</source>
        <translation>1 台电脑协助。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>1 computer is named.</source>
        <translation>已指定 1 台电脑。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>A model is here.</source>
        <translation>已有模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>A model is missing.</source>
        <translation>缺少模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>An engine or a model is missing.</source>
        <translation>缺少引擎或模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Answers now.</source>
        <translation>现在就能回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Engine and model are here.</source>
        <translation>引擎和模型都已就位。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>For this window only.</source>
        <translation>仅供此窗口使用。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Found: {0}.</source>
        <translation>已找到：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Installed and updated for you.</source>
        <translation>自动安装和更新。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>It comes with Hexalogue.</source>
        <translation>随 Hexalogue 提供。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>It makes its own.</source>
        <translation>它会自行生成。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Key for {0}.</source>
        <translation>有 {0} 的密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Needs a key.</source>
        <translation>需要密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Needs an engine and computers.</source>
        <translation>需要引擎和多台电脑。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No engine is inside.</source>
        <translation>不含引擎。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No engine is installed.</source>
        <translation>未安装引擎。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No other computer is named.</source>
        <translation>未指定其他电脑。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No server was found here.</source>
        <translation>此处未找到服务器。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>No service of yours.</source>
        <translation>不是你自己的服务。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Nobody is asked.</source>
        <translation>不询问任何人。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>None here; small models will do.</source>
        <translation>此处没有；小模型即可。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>None here; the others may have one.</source>
        <translation>此处没有；其他电脑可能有。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>None here; {0} of memory will do.</source>
        <translation>此处没有；{0} 内存即可。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Nothing runs here.</source>
        <translation>本机不运行任何东西。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>On the computer it runs on.</source>
        <translation>在运行它的电脑上。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Once, to fetch a model.</source>
        <translation>仅一次，用于获取模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Once, to fetch {0}.</source>
        <translation>仅一次，用于获取{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Several share one model.</source>
        <translation>多台共享一个模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>So trust the network.</source>
        <translation>因此须信任网络。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>That is its purpose.</source>
        <translation>这正是其用途。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>The head is; workers are yours.</source>
        <translation>主节点由我们管理，工作进程由你管理。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>The one found is on this computer.</source>
        <translation>找到的就在本机。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Theirs compute.</source>
        <translation>由对方计算。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>There is no network here.</source>
        <translation>此处没有网络。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>There is none here.</source>
        <translation>此处没有。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>This build has no engine inside.</source>
        <translation>此版本不含引擎。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>This computer only.</source>
        <translation>仅限本机。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>To your other computers.</source>
        <translation>发往你的其他电脑。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Unless it runs on this computer.</source>
        <translation>除非它就在本机运行。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Usually not.</source>
        <translation>通常不需要。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Usually; you have none yet.</source>
        <translation>通常需要；你还没有。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>You have none yet.</source>
        <translation>你还没有。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>You have {0}.</source>
        <translation>你有 {0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>You start and stop it.</source>
        <translation>由你启动和停止。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>Your words leave.</source>
        <translation>你的内容会发出。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>engine and model</source>
        <translation>引擎和模型</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} 和另外 {1} 个</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} computers are named.</source>
        <translation>已指定 {0} 台电脑。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} computers help.</source>
        <translation>{0} 台电脑协助。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} helps.</source>
        <translation>{0} 有帮助。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} is installed.</source>
        <translation>{0} 已安装。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <source>{0} makes it fast.</source>
        <translation>{0} 会让它更快。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <location filename="hexalogue/engines/measuring.py"/>
        <source>the engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/install_matrix.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>a model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Choose 1 to {0} characters without slashes, # and line breaks.</source>
        <translation>选择 1 到 {0} 个字符，不含斜杠、# 和换行。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Copy the key alone and paste it.</source>
        <translation>只复制密钥并粘贴。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Copy the key alone, from the page where the provider shows it, and paste it again.</source>
        <translation>从提供商显示密钥的页面只复制密钥，再重新粘贴。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Give the key on standard input, or paste it again.</source>
        <translation>通过标准输入提供密钥，或重新粘贴。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Give the whole file as it was.</source>
        <translation>请提供完整的原始文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>Keys of {0} usually begin with {1}; this one does not.</source>
        <translation>{0} 的密钥通常以 {1} 开头；这个不是。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>The key is empty.</source>
        <translation>密钥为空。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This begins like a service account's JSON file and is none.</source>
        <translation>开头像服务账号的 JSON 文件，但不是。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This is no key: it holds a line break, a space, a control character or a letter outside ASCII.</source>
        <translation>这不是密钥：含有换行、空格、控制字符或非 ASCII 字母。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This is no key: it is longer than {0} characters.</source>
        <translation>这不是密钥：超过 {0} 个字符。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This is no label for a key.</source>
        <translation>这不能作为密钥的标签。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/keys.py"/>
        <source>This looks like a key of {0}, not of {1}.</source>
        <translation>这看起来是 {0} 的密钥，而非 {1} 的。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Google's terms, with uses that are forbidden</source>
        <translation>Google 的条款，含禁止用途</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Licence of its own: read it on the model's page.</source>
        <translation>自有许可证：请在模型页面阅读。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Licence {0}: {1}.</source>
        <translation>许可证 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>Meta's terms, with uses that are forbidden</source>
        <translation>Meta 的条款，含禁止用途</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>No licence is stated.</source>
        <translation>未注明许可证。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>free to use, at work too</source>
        <translation>可自由使用，包括工作用途</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>free to use, its makers must be named</source>
        <translation>可自由使用，须注明作者</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>free to use; what is made of it keeps this licence</source>
        <translation>可自由使用；衍生作品须沿用此许可证</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>not for commercial use</source>
        <translation>不可用于商业用途</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/licences.py"/>
        <source>read its terms before you use it at work</source>
        <translation>用于工作前请阅读其条款</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/routing_simulation.py"/>
        <location filename="hexalogue/services/remote_answering.py"/>
        <source>it asked for a pause a moment ago</source>
        <translation>它刚刚要求暂停</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/routing_simulation.py"/>
        <location filename="hexalogue/wire/causes.py"/>
        <source>the connection was refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/setting_up.py"/>
        <source>Type it without spaces and slashes.</source>
        <translation>请勿输入空格和斜杠。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/setting_up.py"/>
        <source>“{0}” cannot be the {1}.</source>
        <translation>“{0}”不能作为{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/speech.py"/>
        <source>Write its code, such as en, de or zh, or “auto” to have it recognised.</source>
        <translation>请填写代码，如 en、de 或 zh，或填“auto”自动识别。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/speech.py"/>
        <source>“{0}” is no language that Whisper knows.</source>
        <translation>“{0}”不是 Whisper 支持的语言。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>A cluster has 1 to {0} hosts, each named once.</source>
        <translation>集群包含 1 到 {0} 台主机，每台只列一次。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>A host has 1 to {0} GPUs, not {1}.</source>
        <translation>每台主机有 1 到 {0} 个 GPU，不是 {1} 个。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Name the address that the others know.</source>
        <translation>请填写其他机器知道的地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>The model is missing.</source>
        <translation>缺少模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write --gpus N, per host.</source>
        <translation>请按每台主机写 --gpus N。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write --hosts HEAD,SECOND,THIRD.</source>
        <translation>请写成 --hosts HEAD,SECOND,THIRD。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write --model ORG/NAME, or the same path on every host.</source>
        <translation>请写 --model ORG/NAME，或在每台主机上都相同的路径。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>Write a host's name or its address.</source>
        <translation>请填写主机名或其地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>{0} is every machine's own address.</source>
        <translation>{0} 是每台机器自身的地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>“ip address” lists their names.</source>
        <translation>“ip address”会列出它们的名称。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>“{0}” is no host.</source>
        <translation>“{0}”不是主机。</translation>
    </message>
    <message>
        <location filename="hexalogue/domain/vllm_cluster.py"/>
        <source>“{0}” is no network interface.</source>
        <translation>“{0}”不是网络接口。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>Download or copy it again.</source>
        <translation>请重新下载或复制。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it is damaged or cut short</source>
        <translation>已损坏或被截断</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it is no archive that is known here (zip, tar.gz, tar.xz)</source>
        <translation>不是此处支持的压缩包（zip、tar.gz、tar.xz）</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it unpacks to more than {0}</source>
        <translation>解压后超过 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <source>it unpacks to more than {0} times its size</source>
        <translation>解压后超过原大小的 {0} 倍</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive.py"/>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>it holds more than {0} entries</source>
        <translation>包含超过 {0} 个条目</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>differs from another only in ways that some disks do not keep apart</source>
        <translation>与另一项的差别在某些磁盘上无法区分</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>ends in a dot or a space, which Windows drops</source>
        <translation>以点或空格结尾，Windows 会将其去掉</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has a name too long to be meant</source>
        <translation>名称过长，不合常理</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has a path too long to be meant</source>
        <translation>路径过长，不合常理</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has an absolute path</source>
        <translation>是绝对路径</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>has signs that no file's name should have</source>
        <translation>含有文件名不应有的字符</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link that leads in a circle</source>
        <translation>是循环的链接</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link that leaves the folder</source>
        <translation>是指向文件夹之外的链接</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link through something that is no folder of the archive</source>
        <translation>是经由非归档文件夹的链接</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to a folder around itself</source>
        <translation>是指向自身所在文件夹的链接</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to a name that {0}</source>
        <translation>是链接，其目标名称{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to an absolute path</source>
        <translation>是指向绝对路径的链接</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is a link to something that the archive does not hold</source>
        <translation>是指向归档中不存在的内容的链接</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is the name of a device on Windows</source>
        <translation>是 Windows 上的设备名称</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is the target of a hard link and no file of the archive</source>
        <translation>是硬链接的目标，却不是归档中的文件</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>is there twice</source>
        <translation>出现了两次</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>leads out of the folder</source>
        <translation>指向文件夹之外</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>would be written through a link</source>
        <translation>会经由链接写入</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <source>would replace the folder itself</source>
        <translation>会替换文件夹本身</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_entries.py"/>
        <location filename="hexalogue/store/peers.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>its entry “{0}” {1}</source>
        <translation>其条目“{0}”{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>a header in it is too large to be meant</source>
        <translation>其中一个文件头大得不合理</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>its entry “{0}” is not safe to write</source>
        <translation>其条目“{0}”无法安全写入</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>the xz stream is cut short</source>
        <translation>xz 数据流被截断</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>there is no end mark</source>
        <translation>缺少结束标记</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <source>this Python cannot open .zst; the same release usually has a .tar.gz</source>
        <translation>此 Python 无法打开 .zst；同一版本通常有 .tar.gz</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_tar.py"/>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its entry “{0}” is a device, a pipe or another special file</source>
        <translation>其条目“{0}”是设备、管道或其他特殊文件</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>an entry is shorter than it says</source>
        <translation>有条目比其声明的短</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>it is locked with a password</source>
        <translation>已用密码锁定</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>it is packed in a way that is not known here</source>
        <translation>压缩方式不受支持</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its entries overlap</source>
        <translation>其条目相互重叠</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its entry “{0}” is a link too long to be one</source>
        <translation>其条目“{0}”是过长的链接</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/archive_zip.py"/>
        <source>its list of entries is too large to be meant</source>
        <translation>其条目列表大得不合理</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>A key of TabbyAPI holds letters and digits only.</source>
        <translation>TabbyAPI 的密钥只含字母和数字。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>Give a port from 1 to 65535.</source>
        <translation>请填写 1 到 65535 之间的端口。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>Name one with “-m MODEL”.</source>
        <translation>用“-m MODEL”指定一个。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>Name the Python in the folder “venv” of its checkout.</source>
        <translation>请指定其源码目录下“venv”文件夹中的 Python。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>{0} is not a port.</source>
        <translation>{0} 不是端口。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>{0} is not the Python of a TabbyAPI.</source>
        <translation>{0} 不是 TabbyAPI 的 Python。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <source>{0} needs a model.</source>
        <translation>{0} 需要一个模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/arguments.py"/>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>Start it again.</source>
        <translation>请重新启动。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>A program that you have: “--from FILE”.</source>
        <translation>使用你已有的程序：“--from FILE”。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Choose another version, or install a program that you have: “--from FILE”.</source>
        <translation>选择其他版本，或用“--from FILE”安装你已有的程序。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Choose another version, or “--from FILE”.</source>
        <translation>选择其他版本，或用“--from FILE”。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Choose one of: {0}.</source>
        <translation>请从中选择：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>It runs on the processor, although there is {0}{1}.</source>
        <translation>虽有 {0}，但在处理器上运行{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Metal uses the GPU of this Mac.</source>
        <translation>Metal 使用此 Mac 的 GPU。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>No GPU that it could use was found: it runs on the processor{0}.</source>
        <translation>未找到可用的 GPU：在处理器上运行{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>There is no variant “{0}”.</source>
        <translation>没有变体“{0}”。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>Vulkan's loader is not installed</source>
        <translation>未安装 Vulkan 加载器</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>You chose it.</source>
        <translation>由你选择。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>it is built for one generation of GPUs, and that of this one is unknown</source>
        <translation>它只为某一代 GPU 构建，而此 GPU 的代次未知</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>it needs glibc {0} or newer, and this system has {1}</source>
        <translation>需要 glibc {0} 或更新版本，而本系统为 {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>nobody has written down which driver {0} needs</source>
        <translation>没有记录 {0} 需要哪个驱动</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>none of its builds is for a GPU of compute capability {0}</source>
        <translation>没有适用于计算能力 {0} 的构建</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>the list gives another hash than the one known of this release</source>
        <translation>列表给出的哈希与此版本已知的不同</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>the list has no hash for {0}</source>
        <translation>列表没有 {0} 的哈希</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>there is none for {0} on {1} {2}</source>
        <translation>没有适用于 {1} {2} 上 {0} 的</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>this release has no file for {0}</source>
        <translation>此版本没有 {0} 的文件</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} does not fit this computer: {1}</source>
        <translation>{0} 不适合本机：{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} has no code for GPUs before compute capability {1}, and this one has {2}</source>
        <translation>{0} 不支持计算能力低于 {1} 的 GPU，而此 GPU 为 {2}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} lacks its companion, CUDA's runtime, without which it would use the processor unsaid</source>
        <translation>{0} 缺少配套的 CUDA 运行时，否则会悄悄改用处理器</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} needs a GPU of {1}, and none was found</source>
        <translation>{0} 需要 {1} 的 GPU，但未找到</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} needs driver {1} or newer, and this computer has {2}</source>
        <translation>{0} 需要驱动 {1} 或更新版本，而本机为 {2}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} needs the vendor's driver, and none was found</source>
        <translation>{0} 需要厂商驱动，但未找到</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0} with driver {1}: {2}, the newest that it takes.</source>
        <translation>{0}，驱动 {1}：{2}，其支持的最新版本。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <source>{0}: Vulkan uses it without libraries of its maker{1}.</source>
        <translation>{0}：Vulkan 无需厂商库即可使用{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>its makers offer no programs</source>
        <translation>其开发者不提供程序</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/assets.py"/>
        <location filename="hexalogue/services/engines.py"/>
        <source>Choose one of {0}.</source>
        <translation>请从中选择：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>Leave it out, or install a version that knows it.</source>
        <translation>请去掉它，或安装支持它的版本。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>Leave it out. To open an engine to others, “hexalogue serve” does it with a key.</source>
        <translation>请去掉它。要向他人开放引擎，可用“hexalogue serve”（带密钥）。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>This build does not know “{0}”.</source>
        <translation>此构建不支持“{0}”。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/extras.py"/>
        <source>“{0}” is not taken: where an engine listens, what it serves and may do is set by Hexalogue.</source>
        <translation>不接受“{0}”：引擎在哪里监听、提供什么、能做什么，由 Hexalogue 决定。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <source>The engine {0} did not start. {1}</source>
        <translation>引擎 {0} 未能启动。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <source>The engine {0} stopped. {1}</source>
        <translation>引擎 {0} 已停止。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <source>exit code 0x{0}</source>
        <translation>退出码 0x{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/faults.py"/>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>its program could not be run</source>
        <translation>其程序无法运行</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>delivered by the package {0}</source>
        <translation>由包 {0} 提供</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>found at {0}</source>
        <translation>在 {0} 找到</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} does not run: {1}</source>
        <translation>{0} 无法运行：{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} may not be run.</source>
        <translation>{0} 不允许运行。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} names {1}, which is no program that may be run.</source>
        <translation>{0} 指向 {1}，而它不是可运行的程序。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/found.py"/>
        <source>{0} of the package {1}</source>
        <translation>包 {1} 的 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>An NVIDIA GPU is here, but NVIDIA's driver is not installed, so it cannot be used.</source>
        <translation>本机有 NVIDIA GPU，但未安装其驱动，因此无法使用。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>NVIDIA's driver is installed but does not answer ({0}): restart the computer.</source>
        <translation>NVIDIA 驱动已安装但没有响应（{0}）：请重启电脑。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>NVIDIA's driver is installed, but it finds no GPU.</source>
        <translation>NVIDIA 驱动已安装，但未找到 GPU。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>No GPU was found; models run on the processor.</source>
        <translation>未找到 GPU；模型在处理器上运行。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/gpus.py"/>
        <source>No NVIDIA driver is installed, so no NVIDIA GPU can be used.</source>
        <translation>未安装 NVIDIA 驱动，因此无法使用 NVIDIA GPU。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it answers something else</source>
        <translation>回复的是别的内容</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it can be asked</source>
        <translation>可以提问</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it loads its model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>it takes a connection and does not answer</source>
        <translation>接受连接但不应答</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/health.py"/>
        <source>nobody listens</source>
        <translation>无程序监听</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/home.py"/>
        <source>Taking {0} {1} into use</source>
        <translation>正在启用 {0} {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/home.py"/>
        <source>The program of {0} is not there any more.</source>
        <translation>{0} 的程序已不在。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/home.py"/>
        <source>What was in use before stays. {0}</source>
        <translation>之前使用的保持不变。{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>The engine {0} did not start.</source>
        <translation>引擎 {0} 未能启动。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>What the keeper wrote cannot be read.</source>
        <translation>无法读取守护进程写入的内容。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>its keeper could not be started ({0})</source>
        <translation>无法启动其守护进程（{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>its keeper ended before it was ready (exit code {0})</source>
        <translation>守护进程在其就绪前已结束（退出代码 {0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <source>its keeper has not said anything for an hour</source>
        <translation>其守护进程一小时没有任何消息</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/keeper.py"/>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/machine.py"/>
        <source>This Linux has another C library than the builds are made for; they will not run.</source>
        <translation>此 Linux 的 C 库与构建所用的不同；它们无法运行。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/machine.py"/>
        <source>This system does not tell what the processor can; builds for all processors are chosen.</source>
        <translation>系统未说明处理器能力；将选择适用于所有处理器的构建。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/machine.py"/>
        <source>Vulkan's loader is not installed, so no Vulkan build can use a GPU.</source>
        <translation>未安装 Vulkan 加载器，因此 Vulkan 构建无法使用 GPU。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/measuring.py"/>
        <source>it gave fewer than two words</source>
        <translation>输出不足两个词</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Asking {0} for one token</source>
        <translation>正在向 {0} 请求一个 token</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Asking {0} what it is</source>
        <translation>正在确认 {0} 的身份</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Install what the message names or a newer driver of the GPU, or install the build for the processor: “hexalogue engines install {0} --variant cpu”.</source>
        <translation>请安装消息所指的内容或更新的 GPU 驱动，或安装处理器构建：“hexalogue engines install {0} --variant cpu”。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>Looking for a device that computes with {0}</source>
        <translation>正在查找使用 {0} 计算的设备</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it computes with {0} and finds no device for it</source>
        <translation>它用 {0} 计算，却找不到相应的设备</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it could not list its devices: {0}</source>
        <translation>无法列出其设备：{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it did not answer within {0} seconds</source>
        <translation>它在 {0} 秒内没有响应</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it ended with {0}</source>
        <translation>它以 {0} 结束</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>it runs; it names no version</source>
        <translation>能运行；未给出版本</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>its program could not be run ({0})</source>
        <translation>其程序无法运行（{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>the processor only</source>
        <translation>仅处理器</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/proofs.py"/>
        <source>{0} arguments</source>
        <translation>{0} 个参数</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/records.py"/>
        <source>Wait until that has finished, then try again.</source>
        <translation>等它完成后再重试。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/records.py"/>
        <source>{0} is just being installed, here or by another Hexalogue</source>
        <translation>{0} 正在安装，由此处或另一个 Hexalogue 进行</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_lines.py"/>
        <source>its machine is not there any more</source>
        <translation>其电脑已不在</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_lines.py"/>
        <source>its worker ended</source>
        <translation>其工作进程已结束</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>1 device</source>
        <translation>1 个设备</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>A worker serves one head at a time. Stop the other one, or start the worker on that machine again.</source>
        <translation>工作进程一次只服务一个主节点。停止另一个，或在那台机器上重启工作进程。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Check the port: a worker listens on {0} unless it was told otherwise.</source>
        <translation>请检查端口：除非另行指定，工作进程监听 {0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Give that machine an IPv4 address in your network.</source>
        <translation>请给那台机器分配你网络内的 IPv4 地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Install the same build of llama.cpp on every machine, then start the worker there again.</source>
        <translation>在每台机器上安装同一构建的 llama.cpp，然后在那里重新启动工作进程。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>Switch it on and start “ggml-rpc-server -H ADDRESS -p {0}” there; let its firewall take connections to port {1} from this computer. A worker that another head has for long takes none, too.</source>
        <translation>请开机并在那里启动“ggml-rpc-server -H ADDRESS -p {0}”；其防火墙须允许本机连接端口 {1}。被其他主节点长期占用的工作进程也不接受连接。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>it hangs up in the middle of its answer</source>
        <translation>它的响应中途断开</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>it hangs up without a word</source>
        <translation>它一言不发就断开</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>it stops in the middle of its answer</source>
        <translation>它的响应中途停止</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>nothing listens on that port</source>
        <translation>该端口无人监听</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>there is no way to it</source>
        <translation>没有通往它的路径</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} cannot be reached: {1}.</source>
        <translation>无法连接 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} cannot take part: {1}.</source>
        <translation>{0} 无法参与：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} devices</source>
        <translation>{0} 个设备</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} has only an IPv6 address, and llama.cpp's RPC connects to IPv4 addresses only.</source>
        <translation>{0} 只有 IPv6 地址，而 llama.cpp 的 RPC 只连接 IPv4 地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} is no worker: {1}.</source>
        <translation>{0} 不是工作进程：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} is ready with {1}.</source>
        <translation>{0} 已就绪，有{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <source>{0} takes the connection and says nothing: another head uses it, or it hangs.</source>
        <translation>{0} 接受连接却没有响应：被其他主节点占用，或已卡住。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>it does not answer</source>
        <translation>它没有响应</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_peers.py"/>
        <location filename="hexalogue/wire/causes.py"/>
        <location filename="hexalogue/wire/guard.py"/>
        <source>its name was not found</source>
        <translation>找不到其名称</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>a web server answers there</source>
        <translation>那里应答的是 Web 服务器</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>an SSH server answers there</source>
        <translation>那里应答的是 SSH 服务器</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>it calls itself version {0}</source>
        <translation>自称版本 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>it claims more memory than there can be</source>
        <translation>声称的内存超出可能</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>it claims {0} devices</source>
        <translation>声称有 {0} 个设备</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_wire.py"/>
        <source>what answers there is not llama.cpp's RPC</source>
        <translation>那里应答的不是 llama.cpp 的 RPC</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>A device is named as in CUDA0.</source>
        <translation>设备名形如 CUDA0。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>A worker has a port from 1 to 65535 and 1 to {0} threads, not {1} and {2}.</source>
        <translation>工作进程的端口为 1 到 65535，线程为 1 到 {0}，不能是 {1} 和 {2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>Correct the number.</source>
        <translation>请更正数字。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>Name one of its own addresses in your network.</source>
        <translation>请填写它在你网络中的某个地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>port {0} is taken</source>
        <translation>端口 {0} 已被占用</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>{0} is no address of this computer.</source>
        <translation>{0} 不是本机的地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/rpc_worker.py"/>
        <source>“llama-server --list-devices” lists their names.</source>
        <translation>“llama-server --list-devices”会列出它们的名称。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source> with the libraries beside it</source>
        <translation>（连同旁边的库）</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Comparing the checksum of {0}</source>
        <translation>正在比对 {0} 的校验和</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Looking for {0} in {1}</source>
        <translation>正在 {1} 中查找 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Name another file.</source>
        <translation>请指定其他文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Name the program itself.</source>
        <translation>请指定程序本身。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>Opening {0}</source>
        <translation>正在打开 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>a part of the download is missing</source>
        <translation>下载缺少一部分</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>it is neither an archive nor a program that may be run</source>
        <translation>既不是压缩包，也不是可运行的程序</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>nothing was downloaded</source>
        <translation>什么也没有下载</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>taken from {0}</source>
        <translation>取自 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>the list gives no checksum for {0}</source>
        <translation>列表没有给出 {0} 的校验和</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>there is no {0} in it</source>
        <translation>其中没有 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <source>used where it lies{0}</source>
        <translation>在原处使用{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/staging.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Choose another version.</source>
        <translation>请选择其他版本。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>Another Hexalogue asks it to stop.</source>
        <translation>另一个 Hexalogue 请求它停止。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It has stopped.</source>
        <translation>它已停止。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It is asked to stop.</source>
        <translation>已请求它停止。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It listens, and loads its model.</source>
        <translation>它已开始监听并加载模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>It runs, but its health check has failed several times in a row.</source>
        <translation>它在运行，但健康检查已连续多次失败。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>Nobody asked it anything for {0} s: it is stopped, and its memory is free.</source>
        <translation>{0} 秒内无人使用：已停止并释放内存。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/supervisor.py"/>
        <source>it was stopped meanwhile</source>
        <translation>期间被停止</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/tether.py"/>
        <source>it may not be run</source>
        <translation>不允许运行</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/tether.py"/>
        <source>there is no such program</source>
        <translation>没有这样的程序</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it answered with something else than a token (status {0})</source>
        <translation>它返回的不是 token（状态 {0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it answered “{0}”</source>
        <translation>它回答“{0}”</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it ended while it loaded a small model</source>
        <translation>加载小模型时结束了</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it ended while it was asked for a token</source>
        <translation>请求 token 时结束了</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it gave no answer</source>
        <translation>没有给出回答</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it heard “{0}”</source>
        <translation>它听到“{0}”</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it thought “{0}”</source>
        <translation>它思考“{0}”</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>it was not ready within {0} seconds</source>
        <translation>{0} 秒内未就绪</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>its answer could not be read</source>
        <translation>无法读取其回答</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/token_proof.py"/>
        <source>not asked: there is no small model for it on this computer yet</source>
        <translation>未测试：本机尚无适用的小模型</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>The build for the processor is used: none could be measured ({0}).</source>
        <translation>使用处理器构建：均无法测量（{0}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>as fast as any</source>
        <translation>与其他一样快</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>it gave no words</source>
        <translation>没有输出文字</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>it was not done within {0} s</source>
        <translation>{0} 秒内未完成</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>the fastest that is right</source>
        <translation>结果正确且最快</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} is used, {1}: {2} with the starter model ({3}).</source>
        <translation>使用 {0}，{1}：随附模型 {2}（{3}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} is used: {1} with the starter model, and nothing else to compare it with.</source>
        <translation>使用 {0}：随附模型 {1}，没有其他可比较。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} tokens a second</source>
        <translation>每秒 {0} 个 token</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/variant_choice.py"/>
        <source>{0} {1}, and wrong words</source>
        <translation>{0} {1}，但文字有误</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>; {0} is kept to go back to.</source>
        <translation>；保留 {0} 以便退回。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>The record of what is installed {0}, and was put together from what lies on the disk.{1}</source>
        <translation>安装记录{0}，已根据磁盘内容重建。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>a build without a version</source>
        <translation>没有版本的构建</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>was damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>was lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} did not work ({1}); {2} is in use again.</source>
        <translation>{0} 无法工作（{1}）；已恢复使用 {2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} is in use again instead of {1}.</source>
        <translation>已恢复使用 {0}，取代 {1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} was installed</source>
        <translation>已安装 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/versions.py"/>
        <source>{0} was not installed: {1}</source>
        <translation>未安装 {0}：{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Check the address: the dashboard listens on port {0} unless it was told otherwise.</source>
        <translation>请检查地址：仪表板默认监听端口 {0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Check the address: vLLM listens on port {0} unless it was told otherwise.</source>
        <translation>请检查地址：vLLM 默认监听端口 {0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>It listens on the head itself only, which is right. To look from here: “{0}”, then ask 127.0.0.1.</source>
        <translation>它只在主节点本机监听，这是正确的。要从这里查看：“{0}”，然后访问 127.0.0.1。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>It was started with a token. Put it into RAY_AUTH_TOKEN here.</source>
        <translation>它启动时设置了令牌。请在此将其放入 RAY_AUTH_TOKEN。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Look at the log of “vllm serve” on {0}: when a node is lost, start it anew.</source>
        <translation>请查看 {0} 上“vllm serve”的日志：若有节点丢失，请重新启动。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray has lost {0}.</source>
        <translation>Ray 已失去 {0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray has {0} machines, and all of them live.</source>
        <translation>Ray 有 {0} 台电脑，全部在线。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray names no machines.</source>
        <translation>Ray 没有列出任何电脑。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray's dashboard cannot be asked: {0}</source>
        <translation>无法查询 Ray 的仪表板：{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Ray's dashboard wants its token.</source>
        <translation>Ray 的仪表板需要令牌。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Run “ray start --address=HEAD:6379” on it again, then “vllm serve” on the head.</source>
        <translation>请在其上重新运行“ray start --address=HEAD:6379”，然后在主节点运行“vllm serve”。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Start “vllm serve” on {0}, and let its firewall take connections to port {1}.</source>
        <translation>请在 {0} 上启动“vllm serve”，并在其防火墙中允许连接端口 {1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>Store the key that it was started with ({0} there): hexalogue keys set.</source>
        <translation>请保存启动时使用的密钥（那里为 {0}）：hexalogue keys set。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>vLLM at {0} answers.</source>
        <translation>{0} 处的 vLLM 有应答。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>vLLM at {0} is not well (status {1}).</source>
        <translation>{0} 处的 vLLM 状态异常（状态 {1}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>vLLM at {0} refuses the key.</source>
        <translation>{0} 处的 vLLM 拒绝了密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>waiting for its answer</source>
        <translation>正在等待其响应</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>{0} is not Ray's dashboard.</source>
        <translation>{0} 不是 Ray 的仪表板。</translation>
    </message>
    <message>
        <location filename="hexalogue/engines/vllm_look.py"/>
        <source>{0} lists no models as vLLM does.</source>
        <translation>{0} 不像 vLLM 那样列出模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>a value has the unknown type {0}</source>
        <translation>某个值的类型 {0} 未知</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it claims {0} tensors and {1} keys</source>
        <translation>它声称有 {0} 个张量和 {1} 个键</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it does not begin like one</source>
        <translation>开头不符</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is a web page</source>
        <translation>是网页</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is in the format that GGUF replaced in 2023</source>
        <translation>是 2023 年被 GGUF 取代的格式</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it is only a Git LFS pointer to the model</source>
        <translation>只是指向模型的 Git LFS 指针</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>it was made for big-endian computers</source>
        <translation>它是为大端电脑制作的</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>its alignment is {0}</source>
        <translation>其对齐为 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>its format version 1 is no longer read by any engine</source>
        <translation>其格式版本 1 已没有引擎读取</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>its format version {0} is not known</source>
        <translation>其格式版本 {0} 未知</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the key “{0}” is empty or there twice</source>
        <translation>键“{0}”为空或重复</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the list “{0}” claims {1} entries</source>
        <translation>列表“{0}”声称有 {1} 个条目</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the rows of the tensor “{0}” do not fill whole blocks</source>
        <translation>张量“{0}”的行没有填满整块</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor name “{0}” is too long or there twice</source>
        <translation>张量名“{0}”过长或重复</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” claims {1} dimensions</source>
        <translation>张量“{0}”声称有 {1} 维</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” does not begin where the one before it ends</source>
        <translation>张量“{0}”没有从前一个的结尾处开始</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” has the number format {1}, which this version's engine does not know</source>
        <translation>张量“{0}”的数字格式 {1} 不被此版本的引擎支持</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf.py"/>
        <source>the tensor “{0}” is larger than any computer</source>
        <translation>张量“{0}”大得超过任何电脑</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_bytes.py"/>
        <source>a text claims to be {0} bytes long</source>
        <translation>某段文本声称长 {0} 字节</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>an engine can load “{0}”, but it cannot chat</source>
        <translation>引擎可加载“{0}”，但它不能聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it does not name its architecture</source>
        <translation>未注明架构</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it holds a vocabulary and no weights</source>
        <translation>它只有词表而没有权重</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it is not a whole model but its “{0}”</source>
        <translation>它不是完整模型，而是其“{0}”</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it is one part of {0} and the others are not beside it under its name</source>
        <translation>它是 {0} 的一部分，其余部分不在旁边或名称不符</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it is only the part of a model that sees or hears</source>
        <translation>它只是模型中负责看或听的部分</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>it makes embeddings and cannot chat</source>
        <translation>用于生成嵌入，不能聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>its parts that see or hear are in the same file, which only Ollama's own engine reads</source>
        <translation>其看或听的部分在同一文件中，只有 Ollama 自己的引擎能读取</translation>
    </message>
    <message>
        <location filename="hexalogue/models/gguf_facts.py"/>
        <source>{0} is not the part that its name says</source>
        <translation>{0} 不是其名称所指的部分</translation>
    </message>
    <message>
        <location filename="hexalogue/models/judging.py"/>
        <source>Download the missing parts, or delete the others.</source>
        <translation>下载缺少的部分，或删除其余部分。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/judging.py"/>
        <source>It lets a model see or hear, and that model is not here: download the model of the same repository.</source>
        <translation>它让模型能看或听，而该模型不在此处：请下载同一仓库的模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/judging.py"/>
        <source>It makes vectors for searching, and cannot chat.</source>
        <translation>它生成用于搜索的向量，不能聊天。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>Deleted models are kept for a week; download it again.</source>
        <translation>已删除的模型只保留一周；请重新下载。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>Remove it in the application it belongs to; the starter goes with the installation.</source>
        <translation>请在其所属应用中移除；附带模型随安装一并移除。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>There is not {0} any more.</source>
        <translation>{0} 已不存在。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>a deleted model</source>
        <translation>已删除的模型</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>a deleted model called “{0}”</source>
        <translation>名为“{0}”的已删除模型</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>its path leads nowhere</source>
        <translation>其路径不指向任何内容</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>there is no GGUF file in this folder</source>
        <translation>此文件夹中没有 GGUF 文件</translation>
    </message>
    <message>
        <location filename="hexalogue/models/library.py"/>
        <source>“{0}” is not a model that Hexalogue stores.</source>
        <translation>“{0}”不是 Hexalogue 保存的模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/names.py"/>
        <source>Write hf:ORG/REPO/FILE, where FILE ends in .gguf, as the hub's pages show it.</source>
        <translation>请写成 hf:ORG/REPO/FILE，其中 FILE 以 .gguf 结尾，与模型中心页面所示一致。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/names.py"/>
        <source>“{0}” is not the name of a .gguf file on the hub.</source>
        <translation>“{0}”不是模型中心里 .gguf 文件的名称。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/names.py"/>
        <source>“{0}” names no file on the hub.</source>
        <translation>“{0}”没有指向模型中心的文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/parts.py"/>
        <source> and {0} more</source>
        <translation> 等 {0} 个</translation>
    </message>
    <message>
        <location filename="hexalogue/models/parts.py"/>
        <source>it was split into {0} parts, and there is no {1}{2} beside it</source>
        <translation>它被分成 {0} 部分，而旁边没有 {1}{2}</translation>
    </message>
    <message>
        <location filename="hexalogue/models/plans.py"/>
        <source>Install Hexalogue again, or choose another model.</source>
        <translation>重新安装 Hexalogue，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/plans.py"/>
        <source>{0} comes with the installation and cannot be downloaded.</source>
        <translation>{0} 随安装提供，无法下载。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/speech.py"/>
        <source>Name one of those that can be downloaded, such as base or small, or a ggml-….bin file.</source>
        <translation>请指定可下载的模型，如 base 或 small，或一个 ggml-….bin 文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/speech.py"/>
        <source>{0} is no model of whisper.cpp.</source>
        <translation>{0} 不是 whisper.cpp 的模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/trash.py"/>
        <source>Delete {0} first, if it is the other one that you want.</source>
        <translation>若想要另一个，请先删除 {0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/models/trash.py"/>
        <source>{0} cannot be brought back: {1} is there again.</source>
        <translation>无法恢复 {0}：{1} 已再次存在。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/activity_downloads.py"/>
        <source>Checking that it is whole</source>
        <translation>正在检查完整性</translation>
    </message>
    <message>
        <location filename="hexalogue/services/activity_downloads.py"/>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <location filename="hexalogue/services/activity_downloads.py"/>
        <source>File {0} of {1}</source>
        <translation>第 {0} 个文件，共 {1} 个</translation>
    </message>
    <message>
        <location filename="hexalogue/services/asking.py"/>
        <source>none is on this computer, and {0}{1}</source>
        <translation>本机没有，且{0}{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>Cut out the part you mean.</source>
        <translation>请截取你需要的部分。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>Give a file of plain text (UTF-8), an image or a PDF.</source>
        <translation>请提供纯文本（UTF-8）文件、图片或 PDF。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} could not be read: it is not a file.</source>
        <translation>无法读取 {0}：它不是文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} could not be read: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} is not a text file.</source>
        <translation>{0} 不是文本文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/attachments.py"/>
        <source>{0} is too large to be sent with a question.</source>
        <translation>{0} 太大，无法随问题发送。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>Add one: hexalogue peers add HOST.</source>
        <translation>请添加一个：hexalogue peers add HOST。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>The layers go to {0}.</source>
        <translation>各层发往 {0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>it was given no workers</source>
        <translation>没有为它指定工作进程</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_choice.py"/>
        <source>{0}, and without it the model does not fit. {1}</source>
        <translation>{0}，没有它模型放不下。{1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>It answers again by now, and is used from the next start.</source>
        <translation>它已恢复响应，下次启动起使用。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>What had arrived is kept. It goes on without that computer where the model fits. {0}</source>
        <translation>已到达的内容已保留。若模型放得下，将不用那台电脑继续。{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_deaths.py"/>
        <source>llama-server did not reach it</source>
        <translation>llama-server 未能连上它</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_head.py"/>
        <source>It answers again, on port {0}.</source>
        <translation>它已在端口 {0} 恢复响应。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_head.py"/>
        <source>it loses its workers again and again although all of them answer</source>
        <translation>尽管全部都有响应，它仍反复丢失工作进程</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_head.py"/>
        <source>{0} waits for a worker that is gone, and is ended.</source>
        <translation>{0} 在等待已消失的工作进程，将被结束。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_record.py"/>
        <source>Stop and start to use it.</source>
        <translation>停止后重新启动即可使用。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_record.py"/>
        <source>{0} answers again. It is used from the next start.</source>
        <translation>{0} 已恢复响应。下次启动起使用。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/cluster_record.py"/>
        <source>{0} is missing: {1}.</source>
        <translation>缺少 {0}：{1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>Add one with “hexalogue peers add HOST”.</source>
        <translation>用“hexalogue peers add HOST”添加一个。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>Install llama-server first: its archive holds the worker. Run “hexalogue engines”.</source>
        <translation>请先安装 llama-server：其压缩包含有工作进程。运行“hexalogue engines”。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>No worker is named yet.</source>
        <translation>尚未指定工作进程。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>There are several workers</source>
        <translation>有多个工作进程</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>There is no worker</source>
        <translation>没有工作进程</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>Write it with its port. Known: {0}.</source>
        <translation>请连同端口一起填写。已知：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>for workers</source>
        <translation>供工作进程使用</translation>
    </message>
    <message>
        <location filename="hexalogue/services/distributed.py"/>
        <source>{0} computes for this computer now.</source>
        <translation>{0} 正在为本机计算。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>Download a model first.</source>
        <translation>请先下载模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>No model is here to try the engine with.</source>
        <translation>没有可用于试运行引擎的模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The built-in engine answers with {0}.</source>
        <translation>内置引擎用 {0} 可以回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The built-in engine loads {0}.</source>
        <translation>内置引擎可加载 {0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The conversations are readable ({0}).</source>
        <translation>对话可读取（{0}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The model hub {0} answers.</source>
        <translation>模型中心 {0} 有响应。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>The settings are readable.</source>
        <translation>设置可读取。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <source>{0} can be written.</source>
        <translation>{0} 可写。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>its parts</source>
        <translation>各组成部分</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>keys and providers</source>
        <translation>密钥和提供商</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the built-in engine</source>
        <translation>内置引擎</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>what is kept</source>
        <translation>已存内容</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source> {0} more mistakes are there.</source>
        <translation> 还有 {0} 处错误。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>, and {0} of swap</source>
        <translation>，以及 {0} 交换空间</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>, driver {0}</source>
        <translation>，驱动 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>, driver {0}, CUDA up to {1}</source>
        <translation>，驱动 {0}，CUDA 最高 {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>1 usable model is here: {0}.</source>
        <translation>有 1 个可用模型：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>A window can be shown.</source>
        <translation>可以显示窗口。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Build the engine for this processor: HEXALOGUE_NATIVE_FLAGS=-DGGML_AVX2=OFF make native.</source>
        <translation>请为此处理器构建引擎：HEXALOGUE_NATIVE_FLAGS=-DGGML_AVX2=OFF make native。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Close programs that use the GPU: games, browsers, other engines.</source>
        <translation>关闭使用 GPU 的程序：游戏、浏览器、其他引擎。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Free some space on that disk.</source>
        <translation>请在该磁盘腾出空间。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0} (driver {1}).</source>
        <translation>显卡：{0}（驱动 {1}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0} (driver {1}, CUDA up to {2}).</source>
        <translation>显卡：{0}（驱动 {1}，CUDA 最高 {2}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0}, {1} of memory{2}.</source>
        <translation>显卡：{0}，{1} 显存{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0}, {1} of {2} are free{3}.</source>
        <translation>显卡：{0}，{2} 中空闲 {1}{3}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Graphics: {0}.</source>
        <translation>显卡：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Install NVIDIA's driver; until then models run on the processor, or through Vulkan.</source>
        <translation>请安装 NVIDIA 驱动；在此之前模型在处理器或通过 Vulkan 运行。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Keys are kept in the system's keychain.</source>
        <translation>密钥保存在系统钥匙串中。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>No usable model is on this computer.</source>
        <translation>本机没有可用模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Only the stop-gap {0} is here: often wrong.</source>
        <translation>只有临时替代 {0}：常出错。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Open Hexalogue while online, or run “hexalogue models pull {0}”.</source>
        <translation>联网打开 Hexalogue，或运行“hexalogue models pull {0}”。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Processor: {0}, 1 core.</source>
        <translation>处理器：{0}，1 核。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Processor: {0}, {1} cores.</source>
        <translation>处理器：{0}，{1} 核。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>Run “make setup” again.</source>
        <translation>请再次运行“make setup”。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>The processor {0} is without AVX2, which the usual build needs.</source>
        <translation>处理器 {0} 没有常规构建所需的 AVX2。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>The providers are readable.</source>
        <translation>提供商可读取。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>There is no display; use the command line (hexalogue ask).</source>
        <translation>没有显示器；请使用命令行（hexalogue ask）。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} are free on the disk that holds the models</source>
        <translation>存放模型的磁盘空闲 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} is here without NVIDIA's driver.</source>
        <translation>有 {0}，但没有 NVIDIA 驱动。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} of {1} memory are free</source>
        <translation>内存 {1} 中空闲 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} usable models are here; {1} answers first.</source>
        <translation>有 {0} 个可用模型；优先由 {1} 回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0} {1} is installed.</source>
        <translation>已安装 {0} {1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <source>{0}: little for a model.</source>
        <translation>{0}：对模型来说偏少。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_checks.py"/>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0} is not installed.</source>
        <translation>{0} 未安装。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source> on port {0}</source>
        <translation> （端口 {0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source> with {0}</source>
        <translation> （{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>, and computes on {0}</source>
        <translation>，在 {0} 上计算</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>, {0} of memory</source>
        <translation>，内存 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>1 engine</source>
        <translation>1 个引擎</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Install Vulkan's loader (Debian and Ubuntu: libvulkan1), which comes with most GPU drivers.</source>
        <translation>请安装 Vulkan 加载器（Debian 和 Ubuntu：libvulkan1），多数 GPU 驱动自带它。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Look into its log with “hexalogue engines logs {0}”.</source>
        <translation>用“hexalogue engines logs {0}”查看其日志。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Run “hexalogue engines install {0}” to get the build for the GPU.</source>
        <translation>运行“hexalogue engines install {0}”获取 GPU 构建。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Run “hexalogue engines install {0}” to have it.</source>
        <translation>运行“hexalogue engines install {0}”来安装。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>Start the worker there, then try again.</source>
        <translation>请在那里启动工作进程，然后重试。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>found in a Python package</source>
        <translation>在 Python 包中找到</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>found on the search path</source>
        <translation>在搜索路径中找到</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>installed from a file</source>
        <translation>从文件安装</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>is stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>runs, with limits</source>
        <translation>正在运行，但有限制</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0} engines</source>
        <translation>{0} 个引擎</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0} of a Hexalogue that was killed still ran; ended now.</source>
        <translation>被强制结束的 Hexalogue 的 {0} 仍在运行；现已结束。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0}, but Vulkan's loader is missing: it uses the processor.</source>
        <translation>{0}，但缺少 Vulkan 加载器：使用处理器。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_engines.py"/>
        <source>{0}; it leaves {1} unused.</source>
        <translation>{0}；未使用 {1}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/doctor_report.py"/>
        <source>Hexalogue, what the doctor found</source>
        <translation>Hexalogue 诊断结果</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Asking for the releases of {0}</source>
        <translation>正在查询 {0} 的发布版本</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Choose another version, or install from a file that you trust: “--from FILE”.</source>
        <translation>选择其他版本，或用“--from FILE”从可信文件安装。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Install a program that you have with “--from FILE”</source>
        <translation>用“--from FILE”安装你已有的程序</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Measuring both for two seconds each</source>
        <translation>正在各测量两秒</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>Nothing else fits this computer: {0} is used</source>
        <translation>没有其他适合本机的：使用 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>the list of releases gives no digest for {0}, so it could not be verified</source>
        <translation>发布列表没有给出 {0} 的摘要，因此无法验证</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>{0} {1} is in use again; {2} is not offered any more.</source>
        <translation>已恢复使用 {0} {1}；不再提供 {2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_installing.py"/>
        <source>{0} {1} stays in use</source>
        <translation>继续使用 {0} {1}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>Checking the version of {0} before</source>
        <translation>正在检查 {0} 的上一个版本</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>Version {0} ({1}) is in use.</source>
        <translation>正在使用版本 {0}（{1}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>Wait until that is done.</source>
        <translation>请等它完成。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>{0} is being installed already.</source>
        <translation>{0} 已在安装中。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engine_jobs.py"/>
        <source>{0}, the version before</source>
        <translation>{0}（上一个版本）</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source> over several computers</source>
        <translation>（多台电脑）</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>Give it an address: [{0}] base_url in providers.toml.</source>
        <translation>请为它设置地址：providers.toml 中的 [{0}] base_url。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>Run “hexalogue engines install {0}”. Meanwhile the engine inside Hexalogue answers.</source>
        <translation>运行“hexalogue engines install {0}”。其间由 Hexalogue 内置引擎回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>There is no engine “{0}”.</source>
        <translation>没有引擎“{0}”。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>{0} Meanwhile the engine inside Hexalogue answers.</source>
        <translation>{0}其间由 Hexalogue 内置引擎回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/engines.py"/>
        <source>{0} {1} is installed; the first question starts it.</source>
        <translation>{0} {1} 已安装；第一个问题会启动它。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>GGUF file in {0} that can be chosen by its size</source>
        <translation>{0} 中可按大小选择的 GGUF 文件</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>The model hub</source>
        <translation>模型中心</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>file {0} in {1}</source>
        <translation>{1} 中的文件 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>part {0} of {1}</source>
        <translation>{1} 的第 {0} 部分</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>there is no connection to it here</source>
        <translation>此处无法连接到它</translation>
    </message>
    <message>
        <location filename="hexalogue/services/hub.py"/>
        <source>{0} {1} comes along: with it the model can see or hear.</source>
        <translation>{0}{1} 会一同下载：模型由此能看或听。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>Name one of these with --label: {0}.</source>
        <translation>用 --label 指定其中之一：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>The key for {0} comes from the environment ({1}), which Hexalogue only reads.</source>
        <translation>{0} 的密钥来自环境（{1}），Hexalogue 只读取它。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>Unset {0} where it is set; or store a key, which then comes first.</source>
        <translation>在设置处取消 {0}；或保存一个密钥，它会优先。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>Use it as it is.</source>
        <translation>照原样使用。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>{0} takes no key.</source>
        <translation>{0} 不需要密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <source>“hexalogue keys” lists those that are.</source>
        <translation>“hexalogue keys”会列出已有的密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/keys.py"/>
        <location filename="hexalogue/vault/vault.py"/>
        <source>No key “{0}” is stored for {1}.</source>
        <translation>没有为 {1} 保存密钥“{0}”。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/local_answering.py"/>
        <source>images or documents</source>
        <translation>图片或文档</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Check that the server runs, and try again.</source>
        <translation>请检查服务器是否在运行，然后重试。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>The provider has no name.</source>
        <translation>提供商没有名称。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Type how it is to be called.</source>
        <translation>请输入它的名称。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Type one such as http://192.168.1.20:8000/v1.</source>
        <translation>请输入如 http://192.168.1.20:8000/v1 的地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>Use {0} as its address.</source>
        <translation>请使用 {0} 作为其地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>{0} said nothing that makes sense for {1} s.</source>
        <translation>{0} 在 {1} 秒内没有给出有意义的响应。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/own_providers.py"/>
        <source>“{0}” is no address of a server.</source>
        <translation>“{0}”不是服务器地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/providers.py"/>
        <source>{0} runs inside Hexalogue: there is no key and no address to check.</source>
        <translation>{0} 在 Hexalogue 内运行：没有需要检查的密钥或地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/proving.py"/>
        <source>it ended without a word</source>
        <translation>没有任何输出就结束了</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>a model on this computer has this name</source>
        <translation>本机有同名模型</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>fallback {0}: </source>
        <translation>备用 {0}：</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>the catalogue names this provider for the model</source>
        <translation>目录为该模型指定了此提供商</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>the default: the best model on this computer</source>
        <translation>默认：本机上最好的模型</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>the prefix “{0}” names the provider</source>
        <translation>前缀“{0}”指明了提供商</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>{0}number {1} of the chain “{2}”: </source>
        <translation>{0}链“{2}”的第 {1} 个：</translation>
    </message>
    <message>
        <location filename="hexalogue/services/routing.py"/>
        <source>{0}the default you chose: </source>
        <translation>{0}你选的默认：</translation>
    </message>
    <message>
        <location filename="hexalogue/services/setup.py"/>
        <source>Is it running?</source>
        <translation>它在运行吗？</translation>
    </message>
    <message>
        <location filename="hexalogue/services/setup.py"/>
        <source>Nothing at {0} answered for {1} s.</source>
        <translation>{0} 在 {1} 秒内没有响应。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_asking.py"/>
        <source>Check that it plays; with ffmpeg installed, every common format can be read.</source>
        <translation>请确认它能播放；安装 ffmpeg 后可读取所有常见格式。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_asking.py"/>
        <source>{0} cannot read this {1} file.</source>
        <translation>{0} 无法读取此 {1} 文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_engine.py"/>
        <source>Run “hexalogue engines install {0}”</source>
        <translation>运行“hexalogue engines install {0}”</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_engine.py"/>
        <source>{0}, or name a provider with “--provider”.</source>
        <translation>{0}，或用“--provider”指定提供商。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_job.py"/>
        <source>Listening</source>
        <translation>正在听取</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>Choose one of {0}, or name a ggml-….bin file.</source>
        <translation>从 {0} 中选择，或指定一个 ggml-….bin 文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>The model {0} understands English only.</source>
        <translation>模型 {0} 只懂英语。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>There is no model of speech called “{0}”.</source>
        <translation>没有名为“{0}”的语音模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/speech_models.py"/>
        <source>Use “--model {0}”, which knows every language.</source>
        <translation>请使用支持所有语言的“--model {0}”。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>Name one of its models with “--model”.</source>
        <translation>用“--model”指定它的一个模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>Reading the recording</source>
        <translation>正在读取录音</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>Starting the engine</source>
        <translation>正在启动引擎</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>it has gone</source>
        <translation>它已不在</translation>
    </message>
    <message>
        <location filename="hexalogue/services/transcribing.py"/>
        <source>{0} has no usual model for recordings.</source>
        <translation>{0} 没有用于录音的常用模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>Close other windows of Hexalogue and programs that copy or synchronise this file, then try again.</source>
        <translation>关闭 Hexalogue 的其他窗口以及复制或同步此文件的程序，然后重试。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>Restart Hexalogue.</source>
        <translation>请重启 Hexalogue。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>Restart Hexalogue: it checks the file when it starts.</source>
        <translation>请重启 Hexalogue：启动时会检查该文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>another program keeps it locked</source>
        <translation>被其他程序锁定</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>it could not be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <source>it was moved or deleted while in use</source>
        <translation>使用中被移动或删除</translation>
    </message>
    <message>
        <location filename="hexalogue/store/failures.py"/>
        <location filename="hexalogue/store/opening.py"/>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>its contents are damaged</source>
        <translation>内容已损坏</translation>
    </message>
    <message>
        <location filename="hexalogue/store/folders.py"/>
        <source>Install Hexalogue again.</source>
        <translation>请重新安装 Hexalogue。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/folders.py"/>
        <source>it is not part of this installation</source>
        <translation>它不属于此安装</translation>
    </message>
    <message>
        <location filename="hexalogue/store/migrations.py"/>
        <source>Nothing in it was changed. Install the Hexalogue you had before, and report this.</source>
        <translation>其中未作任何更改。请安装之前的 Hexalogue，并报告此问题。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/migrations.py"/>
        <source>it could not be brought to format {0}</source>
        <translation>无法转换为格式 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/store/opening.py"/>
        <source>A new, empty one is begun.</source>
        <translation>将新建一个空的。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>Correct {0} in {1} with an editor, or move the file away to begin without workers.</source>
        <translation>请用编辑器更正 {1} 中的{0}，或移走该文件以从无工作进程开始。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>is no worker: {0}</source>
        <translation>不是工作进程：{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>must be a list of at most {0} tables</source>
        <translation>须为最多 {0} 个表的列表</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>must be a whole number from 1</source>
        <translation>须为不小于 1 的整数</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <source>names the same worker twice</source>
        <translation>重复列出同一工作进程</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <location filename="hexalogue/store/providers_file.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>it is not TOML ({0})</source>
        <translation>不是 TOML（{0}）</translation>
    </message>
    <message>
        <location filename="hexalogue/store/peers.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>your user may not read it</source>
        <translation>你的用户无权读取</translation>
    </message>
    <message>
        <location filename="hexalogue/store/providers_file.py"/>
        <location filename="hexalogue/store/settings.py"/>
        <source>byte {0} is not UTF-8 text</source>
        <translation>第 {0} 字节不是 UTF-8 文本</translation>
    </message>
    <message>
        <location filename="hexalogue/store/settings.py"/>
        <source>Correct {0} in {1}, or save the settings anew: the file is kept beside the new one.</source>
        <translation>请更正 {1} 中的{0}，或重新保存设置：原文件会保留在新文件旁。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/settings.py"/>
        <source>must be a whole number from {0}</source>
        <translation>须为不小于 {0} 的整数</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be a list of texts</source>
        <translation>须为文本列表</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be a table</source>
        <translation>须为表</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be one of {0}</source>
        <translation>须为 {0} 之一</translation>
    </message>
    <message>
        <location filename="hexalogue/store/toml_values.py"/>
        <source>must be {0}</source>
        <translation>须为{0}</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>Ask it again.</source>
        <translation>请重新提问。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>Choose another, or begin a new one.</source>
        <translation>请选择其他的，或新建一个。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>This conversation is not in the history any more.</source>
        <translation>此对话已不在历史记录中。</translation>
    </message>
    <message>
        <location filename="hexalogue/store/writes.py"/>
        <source>This question is not in the history any more.</source>
        <translation>此问题已不在历史记录中。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Browse models</source>
        <translation>浏览模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Look at engines</source>
        <translation>查看引擎</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <source>Show {title}</source>
        <translation>显示 {title}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Downloads, installations and transcriptions of this session. They go on while you do something else.</source>
        <translation>本次会话的下载、安装和转写。你做其他事时它们会继续。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Nothing is going on. Downloads of models and installations of engines appear here.</source>
        <translation>没有正在进行的任务。模型下载和引擎安装会显示在这里。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/view.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Model import</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Transcription</source>
        <translation>转写</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/activity_badge.py"/>
        <source>{count} jobs are running</source>
        <translation>
            <numerusform>{count} 个任务进行中</numerusform>
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
        <translation>重试</translation>
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
        <translation>继续</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/job_text.py"/>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity/viewmodel.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/activity_badge.py"/>
        <source>{jobs}, {percent} % done</source>
        <translation>{jobs}，已完成 {percent} %</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <source>Answers with</source>
        <translation>由谁回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <source>No model on this computer yet</source>
        <translation>本机尚无模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Goes to a company</source>
        <translation>发往公司</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Stays on this computer</source>
        <translation>留在本机</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Stays on your network</source>
        <translation>留在你的网络内</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Find a better model…</source>
        <translation>查找更好的模型…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>If it fails, the default answers</source>
        <translation>若失败则由默认模型回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answer_menu.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/palette/view.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Asking who else is there…</source>
        <translation>正在询问还有谁可用…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <source>stop-gap</source>
        <translation>临时替代</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/choosing.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Finding out where it leads</source>
        <translation>正在确认去向</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>It does not tell which models it has</source>
        <translation>它不提供模型列表</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Kept on this computer</source>
        <translation>限定在本机</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Kept on your network</source>
        <translation>限定在你的网络内</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>May leave this computer</source>
        <translation>允许离开本机</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Shut out: kept on this computer</source>
        <translation>已排除：限定在本机</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Shut out: kept on your network</source>
        <translation>已排除：限定在你的网络内</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>no model yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>this chat is kept on this computer</source>
        <translation>此聊天限定在本机</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>this chat is kept on your network</source>
        <translation>此聊天限定在你的网络内</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/list_model.py"/>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/answerers.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <source>Download it</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <source>Works without a network: a model file that ends in .gguf, copied from another computer, does.</source>
        <translation>无需网络：从另一台电脑复制的以 .gguf 结尾的模型文件即可。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/banner.py"/>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <source>Code, {language}</source>
        <translation>代码，{language}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <source>Copy this code</source>
        <translation>复制这段代码</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/code_card.py"/>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Esc to stop</source>
        <translation>按 Esc 停止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>↵ to send  ·  Shift ↵ for a new line</source>
        <translation>↵ 发送  ·  Shift ↵ 换行</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/composer_note.py"/>
        <source>Leave the earlier message as it is</source>
        <translation>保留之前的消息不变</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/detour.py"/>
        <source>Who was asked before</source>
        <translation>之前询问过谁</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/empty.py"/>
        <source>Put this into the composer</source>
        <translation>放入输入框</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/empty.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>What would you like to know?</source>
        <translation>你想知道什么？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Go to the next one</source>
        <translation>下一个</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Go to the one before</source>
        <translation>上一个</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>Not in this chat</source>
        <translation>此聊天中没有</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/find_bar.py"/>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Find in this chat</source>
        <translation>在此聊天中查找</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Answer {number} of {count}</source>
        <translation>第 {number} 个回答，共 {count} 个</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Regenerate: ask for another answer</source>
        <translation>重新生成：换一个回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Show the answer before</source>
        <translation>显示上一个回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <source>Show the next answer</source>
        <translation>显示下一个回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>left this computer</source>
        <translation>已离开本机</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>on this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/footer.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>on your network</source>
        <translation>在你的网络内</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/header.py"/>
        <source>Answers with {who}. Choose who answers</source>
        <translation>由 {who} 回答。选择由谁回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/header.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{model} at {provider}</source>
        <translation>{provider} 的 {model}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/jump_button.py"/>
        <source>Jump to newest</source>
        <translation>跳到最新</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/keeping_button.py"/>
        <source>How far this chat may go</source>
        <translation>此聊天可到多远</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/keeping_button.py"/>
        <source>{promise}. Change how far this chat may go</source>
        <translation>{promise}。更改此聊天可到多远</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>A key in a question is sent and kept in clear, so it was not pasted.</source>
        <translation>问题中的密钥会以明文发送和保存，因此没有粘贴。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>Paste it anyway</source>
        <translation>仍然粘贴</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>Put it under Keys</source>
        <translation>放到“密钥”中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>This looks like a key of {name}.</source>
        <translation>这看起来像 {name} 的密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <source>This looks like a key.</source>
        <translation>这看起来像一个密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/key_guard.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>Discard the pasted key</source>
        <translation>丢弃粘贴的密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/link_question.py"/>
        <source>It leads to {place}.</source>
        <translation>它指向 {place}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/link_question.py"/>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/link_question.py"/>
        <source>Open this address in the browser?</source>
        <translation>在浏览器中打开此地址？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/model_acts.py"/>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/model_acts.py"/>
        <location filename="hexalogue/ui/models/controller.py"/>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 模型 (*.gguf)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Regenerate</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Hexalogue was closed before this answer ended.</source>
        <translation>此回答结束前 Hexalogue 已关闭。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>The model is reading your message.</source>
        <translation>模型正在阅读你的消息。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Waiting for the model: it will be answered as soon as it is ready.</source>
        <translation>正在等待模型：就绪后即会回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/notice.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Still waiting for the first word. Esc stops it.</source>
        <translation>仍在等待第一个词。按 Esc 停止。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pane.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Editing an earlier message: what follows stays in the old conversation.</source>
        <translation>正在编辑之前的消息：其后的内容保留在原对话中。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/telling.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Length limit reached</source>
        <translation>已达长度上限</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>The usual model</source>
        <translation>常用模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/pieces.py"/>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Answer of {model}</source>
        <translation>{model} 的回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Edit and ask again</source>
        <translation>编辑并重新提问</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/text_pieces.py"/>
        <source>You wrote</source>
        <translation>你写道</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/transcript.py"/>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>Message {name}…</source>
        <translation>给 {name} 发消息…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>No model is loaded. Choose one of those on this computer.</source>
        <translation>未加载模型。请从本机的模型中选择一个。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>The model could not be loaded.</source>
        <translation>无法加载模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>There is no model on this computer yet.</source>
        <translation>本机尚无模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>Write a message…</source>
        <translation>输入消息…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>You can write already.</source>
        <translation>现在就可以输入。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} can be downloaded.</source>
        <translation>可以下载 {name}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} could not be downloaded.</source>
        <translation>无法下载 {name}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is a stop-gap: its answers are often wrong.</source>
        <translation>{name} 只是临时替代：它的回答常常出错。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is better.</source>
        <translation>{name} 更好。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is downloading: {percent} %, {time} left.</source>
        <translation>正在下载 {name}：{percent} %，还需 {time}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <source>{name} is downloading: {percent} %.</source>
        <translation>正在下载 {name}：{percent} %。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No model yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/viewmodel.py"/>
        <location filename="hexalogue/ui/sentences.py"/>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>As far as the chosen model leads</source>
        <translation>以所选模型的去向为准</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything.</source>
        <translation>随便问。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything. Nothing you write leaves this computer.</source>
        <translation>随便问。你写的内容不会离开本机。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything. What you write goes to {provider}, on your network.</source>
        <translation>随便问。你写的内容会发送到你网络内的 {provider}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Ask anything. What you write leaves this computer: it goes to {provider}.</source>
        <translation>随便问。你写的内容会离开本机：发送到 {provider}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Draft a reply that declines politely</source>
        <translation>起草一封礼貌的婉拒回复</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Let it go anywhere</source>
        <translation>允许去任何地方</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Make a table of the planets</source>
        <translation>做一张行星表</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Why is the sky blue?</source>
        <translation>天空为什么是蓝色的？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>Write a Python prime sieve</source>
        <translation>用 Python 写一个素数筛</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>at {provider}</source>
        <translation>{provider}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{count} earlier turns left out to fit</source>
        <translation>
            <numerusform>为容纳而省略了 {count} 轮较早的对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{number} tokens</source>
        <translation>
            <numerusform>{number} 个 token</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{number} tokens/s</source>
        <translation>{number} token/秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{seconds:.2f} s to first token</source>
        <translation>首个 token 用时 {seconds:.2f} 秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <source>{who} was to answer first.</source>
        <translation>本应先由 {who} 回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Keep on my network</source>
        <translation>限定在我的网络内</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/chat/words.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Keep on this computer</source>
        <translation>限定在本机</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/rows.py"/>
        <source>Title of the chat</source>
        <translation>聊天标题</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Chat deleted</source>
        <translation>聊天已删除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Chats by day</source>
        <translation>按日期排列的聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Keep it deleted</source>
        <translation>保持删除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Search chats</source>
        <translation>搜索聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <source>Undo the deletion</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/view.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Last month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>No chat holds “{words}”. Try fewer or other words.</source>
        <translation>没有聊天包含“{words}”。请减少或换用其他词。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>No chats yet. Type a message to begin your first one.</source>
        <translation>还没有聊天。输入消息即可开始第一个。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Reading your chats…</source>
        <translation>正在读取聊天…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/conversations/viewmodel.py"/>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <source>Crash report</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <source>Something broke in Hexalogue</source>
        <translation>Hexalogue 出了问题</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <source>This is a mistake in the application, not yours. Your conversations are kept. You may go on, or close and start it again. The report below holds no keys and none of your words.</source>
        <translation>这是应用程序的错误，不是你的。你的对话已保留。可以继续，或关闭后重新启动。下面的报告不含密钥，也不含你写的内容。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <location filename="hexalogue/ui/dialogs.py"/>
        <location filename="hexalogue/ui/palette/sheet.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/crash_dialog.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <source>Replace the file?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <source>{name} is there already, and would be replaced.</source>
        <translation>{name} 已存在，将被替换。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dialogs.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/controller.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/controller.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Download a model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Download the recommended model.</source>
        <translation>下载推荐的模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Install it on the Engines page, if you want it.</source>
        <translation>如需要，请在“引擎”页安装。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Look at it on the Engines page.</source>
        <translation>请在“引擎”页查看。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Open models</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Put the model away, or close other programs.</source>
        <translation>释放模型的内存，或关闭其他程序。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <source>Remove models, or free some space on that disk.</source>
        <translation>移除模型，或在该磁盘腾出空间。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Install it</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Open network settings</source>
        <translation>打开网络设置</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Remove models</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Try again; if it stays, choose another model.</source>
        <translation>重试；若仍如此，请换一个模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>Free the memory</source>
        <translation>释放内存</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Open keys</source>
        <translation>打开密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Open engines</source>
        <translation>打开引擎</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/fixes.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <source>Examination</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>It takes a few seconds: processor, memory, folders, keys, models, engines, network. A small model is tried.</source>
        <translation>需要几秒钟：处理器、内存、文件夹、密钥、模型、引擎、网络。还会试运行一个小模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Looks at everything an answer depends on. Nothing is changed; only the model hub is asked whether it answers.</source>
        <translation>检查回答所依赖的一切。不作任何更改；只询问模型中心是否响应。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Nothing was checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>The report names no keys, no person and no home folder.</source>
        <translation>报告不含密钥、个人信息或主文件夹。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>To mend</source>
        <translation>需修复</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/engines/runs.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/view.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Check this computer</source>
        <translation>检查本机</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} checks so far.</source>
        <translation>
            <numerusform>目前 {count} 项检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} checks, at {time}.</source>
        <translation>
            <numerusform>{count} 项检查，{time}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} problems</source>
        <translation>
            <numerusform>{count} 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} 个警告</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <source>{one} and {other}</source>
        <translation>{one}和{other}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Looking at {at}</source>
        <translation>正在查看 {at}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Stopped before the end.</source>
        <translation>提前停止。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>To know</source>
        <translation>须知</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/doctor/viewmodel.py"/>
        <location filename="hexalogue/ui/doctor/words.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>A model is a file whose name ends in .gguf. A question about any other file is asked in a terminal for now: “hexalogue ask --file”, the file, and the question.</source>
        <translation>模型是名称以 .gguf 结尾的文件。关于其他文件的问题目前要在终端中提出：“hexalogue ask --file”，后接文件和问题。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>To import the models in it, drop it on the Models page.</source>
        <translation>要导入其中的模型，请将它拖放到“模型”页面。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>“{name}” is a folder</source>
        <translation>“{name}”是文件夹</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/dropping.py"/>
        <source>“{name}” is not a model</source>
        <translation>“{name}”不是模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/acts.py"/>
        <source>Archives and programs ({patterns})</source>
        <translation>压缩包和程序 ({patterns})</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/acts.py"/>
        <source>Install {name} from a file</source>
        <translation>从文件安装 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Download version {version}</source>
        <translation>下载版本 {version}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Find the fastest build</source>
        <translation>查找最快的构建</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Go back to {version}</source>
        <translation>退回 {version}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>How to get it</source>
        <translation>如何获取</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Look for a newer version</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>More about {name}</source>
        <translation>{name} 的更多操作</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Show what was tried</source>
        <translation>显示尝试过的内容</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Nothing was installed from here yet.</source>
        <translation>还没有从这里安装过任何内容。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Install from a file</source>
        <translation>从文件安装</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Copy the log of {name}</source>
        <translation>复制 {name} 的日志</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Log of {name}</source>
        <translation>{name} 的日志</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <source>Read the log of {name} again</source>
        <translation>重新读取 {name} 的日志</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>It has written nothing yet.</source>
        <translation>还没有写入任何内容。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/folds.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Nothing has happened yet since Hexalogue was started.</source>
        <translation>Hexalogue 启动后还没有发生任何事。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/machine.py"/>
        <source>Change the limit</source>
        <translation>更改上限</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Add the machine</source>
        <translation>添加机器</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Address of the machine</source>
        <translation>机器地址</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Check all</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Check all machines</source>
        <translation>检查所有机器</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <source>Name of the machine</source>
        <translation>机器名称</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/peers_controller.py"/>
        <location filename="hexalogue/ui/providers/controller.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>A model that is too large for this computer can be spread over several. On each of the others a small program of llama.cpp waits for its part: the RPC worker, called ggml-rpc-server.</source>
        <translation>本机放不下的模型可分布到多台机器。其他每台机器上都有一个 llama.cpp 的小程序等待自己的部分：RPC 工作进程，名为 ggml-rpc-server。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Address, as in 192.168.1.20:50052</source>
        <translation>地址，如 192.168.1.20:50052</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Name (optional)</source>
        <translation>名称（可选）</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No other machine is named yet. Start the worker there, of the same version, then type its address above.</source>
        <translation>尚未指定其他机器。请在那里启动同版本的工作进程，再在上方输入其地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Several machines</source>
        <translation>多台机器</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_controller.py"/>
        <source>Models are not spread over this machine any more. Nothing on it is changed.</source>
        <translation>模型不再分布到此机器。不会更改其上的任何内容。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_controller.py"/>
        <source>Remove {address}?</source>
        <translation>移除 {address}？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Another version</source>
        <translation>版本不同</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Computes now</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Does not answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>No worker</source>
        <translation>没有工作进程</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Not near</source>
        <translation>不在附近</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>Says nothing</source>
        <translation>无回应</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>{count} machines can help</source>
        <translation>
            <numerusform>{count} 台机器可协助</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>{count}: {free} of {total} free.</source>
        <translation>{count}：{total} 中空闲 {free}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <source>{names} answers again. Stop the model and start it again to use it.</source>
        <translation>{names} 恢复响应。停止并重新启动模型即可使用。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{free} free</source>
        <translation>空闲 {free}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/peers_model.py"/>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Checked before use: {proofs}</source>
        <translation>使用前已检查：{proofs}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Computes on {devices}</source>
        <translation>在 {devices} 上计算</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Hexalogue was tested with version {offered}; {current} is in use.</source>
        <translation>Hexalogue 用版本 {offered} 测试过；当前使用 {current}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>No engine runs.</source>
        <translation>没有引擎在运行。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>Version {offered} is the newest; Hexalogue was not tested with it. You can go back.</source>
        <translation>最新版本为 {offered}；Hexalogue 未用它测试。可以退回。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>driver {driver}</source>
        <translation>驱动 {driver}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>kept running by another Hexalogue (process {pid})</source>
        <translation>由另一个 Hexalogue 维持运行（进程 {pid}）</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>kept running by this window</source>
        <translation>由此窗口维持运行</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>not started again</source>
        <translation>不再启动</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>port {port}</source>
        <translation>端口 {port}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>starts again by itself</source>
        <translation>会自动重启</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>version unknown</source>
        <translation>版本未知</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>what is free</source>
        <translation>全部空闲内存</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{count} cores</source>
        <translation>
            <numerusform>{count} 核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{count} crashed</source>
        <translation>
            <numerusform>{count} 个已崩溃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{count} models run</source>
        <translation>
            <numerusform>{count} 个模型在运行</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{free} of disk free</source>
        <translation>磁盘空闲 {free}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{free} of {all} free</source>
        <translation>{all} 中空闲 {free}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{licence} licence</source>
        <translation>{licence} 许可证</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{models}: {taken} of memory.</source>
        <translation>{models}：占用 {taken} 内存。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{proof} ({seconds})</source>
        <translation>{proof}（{seconds}）</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{runs} All engines together may take {budget}.</source>
        <translation>{runs}所有引擎合计可占用{budget}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <source>{size} of memory</source>
        <translation>{size} 内存</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Being changed</source>
        <translation>正在更改</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Being installed</source>
        <translation>正在安装</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Could not be installed</source>
        <translation>无法安装</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Could not be looked at</source>
        <translation>无法查看</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Crashed</source>
        <translation>已崩溃</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Downloaded by Hexalogue</source>
        <translation>由 Hexalogue 下载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Found at {path}; Hexalogue never alters it</source>
        <translation>在 {path} 找到；Hexalogue 绝不更改它</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>From a Python package at {path}; Hexalogue never alters it</source>
        <translation>来自 {path} 的 Python 包；Hexalogue 绝不更改它</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Installed from a file</source>
        <translation>从文件安装</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Installed, not running</source>
        <translation>已安装，未运行</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Looking for a newer version…</source>
        <translation>正在检查新版本…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Meanwhile a provider that takes recordings can write them down.</source>
        <translation>其间可由接受录音的提供商转写。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Meanwhile the engine inside Hexalogue answers.</source>
        <translation>其间由 Hexalogue 内置引擎回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No graphics card that engines could use was found. Everything runs on the processor.</source>
        <translation>未找到引擎可用的显卡。一切在处理器上运行。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No model for it on this computer yet. Download one on the Models page.</source>
        <translation>本机尚无适用的模型。请在“模型”页下载。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>No speech model on this computer yet. It is downloaded with the first recording.</source>
        <translation>本机尚无语音模型。首次录音时会下载。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Runs, with limits</source>
        <translation>正在运行，但有限制</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>There is nothing newer.</source>
        <translation>没有更新的版本。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it answers</source>
        <translation>能回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it finds its devices</source>
        <translation>能找到设备</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it names its options</source>
        <translation>能列出选项</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>it starts</source>
        <translation>能启动</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not installed</source>
        <translation>未安装</translation>
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
        <translation>本机</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/rows.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/runs.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/runs.py"/>
        <source>Take off the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/start_line.py"/>
        <source>Model for {name}</source>
        <translation>{name} 的模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/start_line.py"/>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Runs already</source>
        <translation>已在运行</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Start this one too</source>
        <translation>同时启动此项</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/starting.py"/>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/view.py"/>
        <source>To install</source>
        <translation>可安装</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/view.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Looking for engines on this computer…</source>
        <translation>正在本机查找引擎…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/engines/view.py"/>
        <location filename="hexalogue/ui/engines/words.py"/>
        <source>Programs that run models beside Hexalogue. You need none of them to chat: the engine inside answers without.</source>
        <translation>在 Hexalogue 旁运行模型的程序。聊天不需要它们：内置引擎即可回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>A computer is missing</source>
        <translation>缺少一台电脑</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>A file could not be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>A settings row is wrong</source>
        <translation>某行设置有误</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Allow it</source>
        <translation>允许</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Allow it for this chat, or choose somebody else to answer.</source>
        <translation>为此聊天允许它，或另选由谁回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Check the spelling, or look for it on the Models page.</source>
        <translation>检查拼写，或在“模型”页查找。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose another one, or add your own.</source>
        <translation>另选一个，或添加你自己的。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose its certificate in Settings, under Certificates, or for this server alone on the Providers page.</source>
        <translation>请在“设置”的“证书”中选择它的证书，或在“提供商”页只为这台服务器选择。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose one of the models that it has.</source>
        <translation>从它拥有的模型中选择。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose one that is here, or import a GGUF file.</source>
        <translation>选择本机已有的，或导入 GGUF 文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Choose somebody inside, or allow it for this chat.</source>
        <translation>选择范围内的，或为此聊天允许它。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Correct the address</source>
        <translation>更正地址</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Download again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Install it on the Engines page.</source>
        <translation>在“引擎”页安装它。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Its terms are not accepted yet</source>
        <translation>尚未接受其条款</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Memory ran out</source>
        <translation>内存耗尽</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No address yet</source>
        <translation>尚无地址</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No earlier version</source>
        <translation>没有更早的版本</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No keychain</source>
        <translation>没有钥匙串</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such chain</source>
        <translation>没有这样的链</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such model</source>
        <translation>没有这样的模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such model there</source>
        <translation>那里没有这样的模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>No such provider</source>
        <translation>没有这样的提供商</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not a model file</source>
        <translation>不是模型文件</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not enough memory for this model</source>
        <translation>内存不足以运行此模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not on the hub</source>
        <translation>模型中心没有</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not on the open internet</source>
        <translation>不可用于公开互联网</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Not possible there</source>
        <translation>那里不支持</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Nothing to download</source>
        <translation>没有可下载的内容</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Put a key in on the Keys page.</source>
        <translation>在“密钥”页添加密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Put a valid key in on the Keys page.</source>
        <translation>在“密钥”页添加有效的密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Refused by a filter</source>
        <translation>被过滤器拒绝</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Show the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Something else answered</source>
        <translation>回应的是别的东西</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Something went wrong</source>
        <translation>出了问题</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Start the server there, let it through that computer's firewall, or correct its address.</source>
        <translation>请在那里启动服务器，在那台电脑的防火墙中放行它，或更正其地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Start the server there, or correct its address on the Providers page.</source>
        <translation>请在那里启动服务器，或在“提供商”页更正其地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>That is not possible</source>
        <translation>无法这样做</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The address is wrong</source>
        <translation>地址有误</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The archive is not safe</source>
        <translation>压缩包不安全</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The connection broke off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The connection is not trusted</source>
        <translation>连接不受信任</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The conversation is too long</source>
        <translation>对话过长</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The download is damaged</source>
        <translation>下载已损坏</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The engine did not start</source>
        <translation>引擎未能启动</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The engine is not installed</source>
        <translation>引擎未安装</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The engine stopped</source>
        <translation>引擎已停止</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The folder cannot be written to</source>
        <translation>无法写入文件夹</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The key is not accepted</source>
        <translation>密钥未被接受</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The keychain failed</source>
        <translation>钥匙串出错</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The message is too long</source>
        <translation>消息过长</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The model file is incomplete</source>
        <translation>模型文件不完整</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The new engine does not work</source>
        <translation>新引擎无法工作</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The provider failed</source>
        <translation>提供商出错</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The request was refused</source>
        <translation>请求被拒绝</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The server refused</source>
        <translation>服务器拒绝</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The token is not accepted</source>
        <translation>令牌未被接受</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>The words would go too far</source>
        <translation>内容会去得太远</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>This kind of model is not known yet</source>
        <translation>尚不支持这类模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Write its address on the Providers page.</source>
        <translation>在“提供商”页填写其地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Written by a newer version</source>
        <translation>由更新的版本写入</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Wrong passphrase</source>
        <translation>密码短语错误</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <source>Your consent is needed</source>
        <translation>需要你的同意</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>Choose a provider</source>
        <translation>选择提供商</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Too many requests for now</source>
        <translation>当前请求过多</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Read its terms</source>
        <translation>阅读条款</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No credit left</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not allowed with this key</source>
        <translation>此密钥无此权限</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Still loading</source>
        <translation>仍在加载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/errors.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/folders.py"/>
        <source>The folder was not opened</source>
        <translation>未能打开文件夹</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/folders.py"/>
        <source>This system has no program that shows folders. It is {path}.</source>
        <translation>此系统没有显示文件夹的程序。它位于 {path}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>No model of Hexalogue is in memory without being needed. Close other programs.</source>
        <translation>没有闲置在内存中的 Hexalogue 模型。请关闭其他程序。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>Nobody asks these models right now. A message that needs one of them loads it again.</source>
        <translation>目前没有人使用这些模型。需要时会随消息重新加载。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>There is nothing to free</source>
        <translation>没有可释放的内容</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>{model}, in {engine}</source>
        <translation>{model}，在 {engine} 中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>{model}, in {engine}: {size}</source>
        <translation>{model}，在 {engine} 中：{size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/freeing.py"/>
        <source>{model}, inside Hexalogue: about {size}</source>
        <translation>{model}，在 Hexalogue 内：约 {size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <source>Paused at {amount}</source>
        <translation>暂停于 {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <source>Stopped at {amount}</source>
        <translation>停止于 {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>trying again in {time}</source>
        <translation>{time} 后重试</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/job_text.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>{time} left</source>
        <translation>还需 {time}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <source>Copied. It leaves the clipboard in 30 seconds</source>
        <translation>已复制。30 秒后从剪贴板清除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <source>Delete the key of {name}?</source>
        <translation>删除 {name} 的密钥？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/acts.py"/>
        <source>The key {mask}, labelled “{label}”, is deleted here and cannot be brought back. {name} goes on accepting it until you revoke it there.</source>
        <translation>标签为“{label}”的密钥 {mask} 将在此删除且无法恢复。在 {name} 撤销之前，它仍然有效。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>A label tells your keys apart. It is not secret.</source>
        <translation>标签用于区分密钥，并不保密。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>A passphrase for your keys</source>
        <translation>密钥的密码短语</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Choose at least {count} characters. A few words are better.</source>
        <translation>至少 {count} 个字符。用几个词更好。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Keys are encrypted with it. Nobody can bring it back: without it you store the keys anew.</source>
        <translation>密钥用它加密。无人能找回它：没有它只能重新保存密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Open the encrypted file</source>
        <translation>打开加密文件</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Rename the key of {name}</source>
        <translation>重命名 {name} 的密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>The same again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>The two are not the same. Type both again.</source>
        <translation>两次不一致。请重新输入。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Type the passphrase of your keys. It stays in memory until you close Hexalogue.</source>
        <translation>输入密钥的密码短语。它会保留在内存中，直到关闭 Hexalogue。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <source>Type the passphrase.</source>
        <translation>请输入密码短语。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/asking.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <source>Add another key</source>
        <translation>再添加一个密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <source>Open the page where keys are made</source>
        <translation>打开创建密钥的页面</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Add a key for {name}</source>
        <translation>为 {name} 添加密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/card.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Add key</source>
        <translation>添加密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>A label, to tell keys apart</source>
        <translation>用于区分密钥的标签</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>In an encrypted file</source>
        <translation>在加密文件中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>Until you close Hexalogue</source>
        <translation>直到关闭 Hexalogue</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <source>Where the key is kept</source>
        <translation>密钥保存位置</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Save and verify</source>
        <translation>保存并验证</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/editor.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Paste or type the key</source>
        <translation>粘贴或输入密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Choose where keys go: into memory until you close Hexalogue, or into a file behind a passphrase.</source>
        <translation>选择密钥去处：保留在内存直到关闭 Hexalogue，或存入有密码短语的文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keep keys for this session only</source>
        <translation>密钥仅保留到本次会话</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keep keys in an encrypted file</source>
        <translation>将密钥保存在加密文件中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Kept in your system’s keychain ({name}). Never written in clear to a file, a log or a command line.</source>
        <translation>保存在系统钥匙串（{name}）中。绝不以明文写入文件、日志或命令行。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keys go into an encrypted file behind your passphrase.</source>
        <translation>密钥存入由你的密码短语保护的加密文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Keys stay in memory and are gone when you close Hexalogue.</source>
        <translation>密钥只在内存中，关闭 Hexalogue 后消失。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Never written in clear to a file, a log or a command line.</source>
        <translation>绝不以明文写入文件、日志或命令行。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Some of your keys are in it, behind its passphrase.</source>
        <translation>你的部分密钥在其中，由密码短语保护。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>The encrypted file is closed</source>
        <translation>加密文件已关闭</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>The keys in it cannot be read until you unlock it. Nothing is lost.</source>
        <translation>解锁前无法读取其中的密钥。没有任何丢失。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>This system has no keychain</source>
        <translation>此系统没有钥匙串</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Use keys for this session only</source>
        <translation>仅本次会话使用密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Waiting for you</source>
        <translation>等待你的操作</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keychain ({name}) does not answer</source>
        <translation>你的钥匙串（{name}）没有响应</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keychain ({name}) is locked</source>
        <translation>你的钥匙串（{name}）已锁定</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keys are in an encrypted file behind a passphrase.</source>
        <translation>你的密钥在有密码短语的加密文件中。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your keys are safe in it, and cannot be read for now.</source>
        <translation>你的密钥安全地存于其中，暂时无法读取。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <source>Your system asks for the keychain’s passphrase in a window of its own. It may be behind this one.</source>
        <translation>系统会在单独的窗口中询问钥匙串密码，可能在此窗口后面。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/homes.py"/>
        <location filename="hexalogue/ui/keys/view.py"/>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Kept in your system’s keychain. Never written in clear to a file, a log or a command line.</source>
        <translation>保存在系统钥匙串中。绝不以明文写入文件、日志或命令行。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>More for the key of {name}</source>
        <translation>{name} 密钥的更多操作</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Open the file with the key of {name}</source>
        <translation>打开含 {name} 密钥的文件</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Replace the key of {name}</source>
        <translation>替换 {name} 的密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Show for 10 seconds</source>
        <translation>显示 10 秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Stop verifying the key of {name}</source>
        <translation>停止验证 {name} 的密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Try earlier</source>
        <translation>提前尝试</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Try later</source>
        <translation>推后尝试</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Unlock the key of {name}</source>
        <translation>解锁 {name} 的密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/line.py"/>
        <source>Verify the key of {name}</source>
        <translation>验证 {name} 的密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offer.py"/>
        <source>The provider this key belongs to</source>
        <translation>此密钥所属的提供商</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>Choose the provider it belongs to.</source>
        <translation>选择它所属的提供商。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>It ends in “{end}”.</source>
        <translation>以“{end}”结尾。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>There is a key already, so this one is tried after it, as “{label}”.</source>
        <translation>已有密钥，因此此密钥作为“{label}”在其后尝试。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>This could be a key of {names} or {last}</source>
        <translation>可能是 {names} 或 {last} 的密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>This looks like a key of {name}</source>
        <translation>这看起来像 {name} 的密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>This very key is kept there already, as “{label}”.</source>
        <translation>此密钥已保存在那里，标签为“{label}”。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/offering.py"/>
        <source>Whose key is this?</source>
        <translation>这是谁的密钥？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/roles.py"/>
        <source>answers by default</source>
        <translation>默认回答者</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/roles.py"/>
        <source>in the chain “{name}”</source>
        <translation>在链“{name}”中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>A bearer key, or ACCESS_ID:SECRET, with :SESSION behind it where there is one.</source>
        <translation>Bearer 密钥，或 ACCESS_ID:SECRET，若有则在其后加 :SESSION。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>A service account’s file, pasted whole, or an access token.</source>
        <translation>服务账号文件全文，或访问令牌。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Get one at {place}</source>
        <translation>可在 {place} 获取</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Looking for keys…</source>
        <translation>正在查找密钥…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>New key for {name}</source>
        <translation>{name} 的新密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>No key yet. Paste one anywhere on this page, and Hexalogue sees whose it is. Models on this computer need none.</source>
        <translation>还没有密钥。在此页任意处粘贴，Hexalogue 会识别它属于谁。本机模型不需要密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>No provider is called “{words}”. Add one of your own on the Providers page.</source>
        <translation>没有叫“{words}”的提供商。可在“提供商”页添加你自己的。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Not checked yet</source>
        <translation>尚未验证</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Replace the key for {name}</source>
        <translation>替换 {name} 的密钥</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Search {count} providers</source>
        <translation>
            <numerusform>搜索 {count} 个提供商</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Usually begins with {beginning}</source>
        <translation>通常以 {beginning} 开头</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>Waiting for its turn…</source>
        <translation>正在等待轮到它…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>tried as number {number}</source>
        <translation>第 {number} 个尝试</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>tried first</source>
        <translation>最先尝试</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>used {when}</source>
        <translation>使用于 {when}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>{name} has no address yet. Fill it in on the Providers page</source>
        <translation>{name} 尚无地址。请在“提供商”页填写</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <source>“{label}”</source>
        <translation>“{label}”</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <location filename="hexalogue/ui/keys/view.py"/>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Search providers</source>
        <translation>搜索提供商</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Asking {name}…</source>
        <translation>正在询问 {name}…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/rows.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>No answer yet. Still waiting…</source>
        <translation>尚无回应，继续等待…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Need a key</source>
        <translation>需要密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Paste a key</source>
        <translation>粘贴密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Servers that may ask for a key</source>
        <translation>可能要求密钥的服务器</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Verify all</source>
        <translation>全部验证</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Verify all keys</source>
        <translation>验证所有密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/view.py"/>
        <source>Your keys</source>
        <translation>你的密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Answers. Your first message will prove the key</source>
        <translation>有响应。你的第一条消息会验证密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>In the encrypted file, which is closed</source>
        <translation>在已关闭的加密文件中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Its keychain is not there now</source>
        <translation>其钥匙串当前不在</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Locked. Unlock your keychain to use it</source>
        <translation>已锁定。解锁钥匙串后可用</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>No credit left. Add some at {name}</source>
        <translation>余额不足。请在 {name} 充值</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Nothing answers at {name}’s address</source>
        <translation>{name} 的地址没有响应</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Something else answers at this address. Correct it on the Providers page</source>
        <translation>此地址回应的是别的服务。请在“提供商”页更正</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The connection to {name} is not trusted. Something may be between you and it</source>
        <translation>到 {name} 的连接不受信任。中间可能有东西</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The keychain does not answer</source>
        <translation>钥匙串没有响应</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The name of {name}’s server is not known here. Are you online?</source>
        <translation>无法解析 {name} 的服务器名。你在线吗？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>The proxy did not let us through to {name}</source>
        <translation>代理不允许连接到 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>Too many requests: {name} answers again at {time}</source>
        <translation>请求过多：{name} 将于 {time} 恢复响应</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>checked {when}</source>
        <translation>验证于 {when}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>from {variable}, read-only</source>
        <translation>来自 {variable}，只读</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>in the encrypted file</source>
        <translation>在加密文件中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>in the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>on {date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>until you close Hexalogue</source>
        <translation>直到关闭 Hexalogue</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{count} min ago</source>
        <translation>
            <numerusform>{count} 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} could not be reached</source>
        <translation>无法连接 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} did not answer in time</source>
        <translation>{name} 未及时响应</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} had asked for a pause, which is over. Verify again</source>
        <translation>{name} 要求的暂停已结束。请再次验证</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} has a fault of its own. Verify again later</source>
        <translation>{name} 自身出现故障。请稍后再验证</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} is still loading. Verify again in a moment</source>
        <translation>{name} 仍在加载。请稍后再验证</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} knows it, and does not allow it to do this</source>
        <translation>{name} 认识它，但不允许这样做</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <source>{name} rejects it. Paste a new key</source>
        <translation>{name} 拒绝了它。请粘贴新密钥</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} models</source>
        <translation>
            <numerusform>{count} 个模型</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Works</source>
        <translation>可用</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} days ago</source>
        <translation>
            <numerusform>{count} 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/keys/words.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} hours ago</source>
        <translation>
            <numerusform>{count} 小时前</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/links.py"/>
        <source>The name uses letters of another script: {name} may look like a name you know.</source>
        <translation>名称使用了其他文字的字母：{name} 可能看起来像你熟悉的名称。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/links.py"/>
        <source>What stands before the @ is not the place: this leads to {name}.</source>
        <translation>@ 前面的不是目的地：它指向 {name}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/safe_text.py"/>
        <source>done: {task}</source>
        <translation>已完成：{task}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/markdown/safe_text.py"/>
        <source>open: {task}</source>
        <translation>未完成：{task}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Bring {name} back</source>
        <translation>恢复 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Delete {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Delete {name} for good</source>
        <translation>彻底删除 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Download what is missing</source>
        <translation>下载缺少的部分</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Download what is missing of {name}</source>
        <translation>下载 {name} 缺少的部分</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Import {name} into your library</source>
        <translation>将 {name} 导入你的库</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Show the download of {name}</source>
        <translation>显示 {name} 的下载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Cancel the download of {name}</source>
        <translation>取消下载 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Download of {name}</source>
        <translation>下载 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Pause the download of {name}</source>
        <translation>暂停下载 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <source>Resume the download of {name}</source>
        <translation>继续下载 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Download {name}</source>
        <translation>下载 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Show the download</source>
        <translation>显示下载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/cards.py"/>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>Cancel it</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>Cancel the download of {name}?</source>
        <translation>取消下载 {name}？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <source>The {size} that have arrived are removed. Pause keeps them.</source>
        <translation>已下载的 {size} 将被删除。暂停则会保留。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Import a GGUF file</source>
        <translation>导入 GGUF 文件</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/controller.py"/>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Find a model</source>
        <translation>查找模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/downloads_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No downloads. Find a model, and its download is shown here: it goes on after a restart.</source>
        <translation>没有下载。查找模型后，其下载会显示在这里：重启后会继续。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Models on the hub</source>
        <translation>模型中心的模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Order of the results</source>
        <translation>结果排序</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Search the model hub</source>
        <translation>搜索模型中心</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <source>Search, for example “qwen” or “vision”</source>
        <translation>搜索，例如“qwen”或“vision”</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/find_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Search the model hub by name or purpose. What fits this computer is marked before you download.</source>
        <translation>按名称或用途搜索模型中心。下载前会标出适合本机的模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Being loaded into memory.</source>
        <translation>正在载入内存。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Can chat</source>
        <translation>可聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Continues text</source>
        <translation>续写文本</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Could not be loaded</source>
        <translation>无法加载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>In memory now, with {context}.</source>
        <translation>现在内存中，{context}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>In memory now.</source>
        <translation>现在内存中。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Loading · {percent} %</source>
        <translation>加载中 · {percent} %</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Rests</source>
        <translation>休眠</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <source>Sees images</source>
        <translation>可看图像</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>A base model: it continues text and cannot chat.</source>
        <translation>基础模型：只能续写文本，不能聊天。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>A stop-gap: small, and often wrong.</source>
        <translation>临时替代：小，且常出错。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Also in your library.</source>
        <translation>你的库中也有。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Looking for models on this computer…</source>
        <translation>正在本机查找模型…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No model on this computer yet. Download the one below, or import a GGUF file you already have.</source>
        <translation>本机尚无模型。下载下面的模型，或导入你已有的 GGUF 文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No model on this computer yet. The download below stopped: let it go on, or import a GGUF file you already have.</source>
        <translation>本机尚无模型。下面的下载已停止：让它继续，或导入你已有的 GGUF 文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>No model on this computer yet. The one below is on its way; it answers as soon as it is here.</source>
        <translation>本机尚无模型。下面的正在下载；到位后即可回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Part of another model</source>
        <translation>另一模型的一部分</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>came with Hexalogue</source>
        <translation>随 Hexalogue 附带</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in GPT4All</source>
        <translation>在 GPT4All 中找到</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in Jan</source>
        <translation>在 Jan 中找到</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in LM Studio</source>
        <translation>在 LM Studio 中找到</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in Ollama</source>
        <translation>在 Ollama 中找到</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>found in the Hugging Face cache</source>
        <translation>在 Hugging Face 缓存中找到</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>in your library</source>
        <translation>在你的库中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <source>named by its path</source>
        <translation>以路径指定</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>Deleted lately</source>
        <translation>最近删除</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>Found elsewhere</source>
        <translation>在别处找到</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>Not for chatting</source>
        <translation>不用于聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <source>To download</source>
        <translation>可下载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>These belong to other applications. Use answers with one where it lies; Import keeps it here, even if the other application deletes it.</source>
        <translation>它们属于其他应用。“使用”会在原位置使用；“导入”会保留在此，即使其他应用删除了它。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/here_panel.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>These files are on this computer, but they cannot chat.</source>
        <translation>这些文件在本机，但无法聊天。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>The model that answers by itself</source>
        <translation>默认回答的模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>Whole and checked. It is on this computer now.</source>
        <translation>完整且已检查。现在已在本机。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>file {part} of {parts}</source>
        <translation>文件 {part} / {parts}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/jobs.py"/>
        <source>tried again by itself</source>
        <translation>已自动重试</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Advised</source>
        <translation>推荐</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Looking into it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <source>Open the page of {name}</source>
        <translation>打开 {name} 的页面</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Choose a model to see its files, its licence, and which of them fits this computer.</source>
        <translation>选择一个模型，查看其文件、许可证及哪个适合本机。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/listing_card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Beginning…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Asking the hub…</source>
        <translation>正在询问模型中心…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Download {size}</source>
        <translation>下载 {size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Download {size} anyway</source>
        <translation>仍下载 {size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Its size is not known, so nobody can say whether it fits.</source>
        <translation>大小未知，无法判断是否放得下。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Part {name} is missing on the hub.</source>
        <translation>模型中心缺少 {name} 部分。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>Terms to accept</source>
        <translation>需接受条款</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>The hub lists nothing.</source>
        <translation>模型中心没有列出任何内容。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>With it comes what lets it see or hear.</source>
        <translation>一并下载使其能看或能听的部分。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>more are coming</source>
        <translation>还有更多</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>size unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <source>updated {date}</source>
        <translation>更新于 {date}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/results.py"/>
        <source>{count} files</source>
        <translation>
            <numerusform>{count} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Its publisher wants terms accepted first: sign in on its page, accept them, and put a token of yours into the variable HF_TOKEN.</source>
        <translation>发布者要求先接受条款：登录其页面并接受，然后将你的令牌放入变量 HF_TOKEN。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Nothing of it fits the memory that is free. Close other programs, or choose a smaller model.</source>
        <translation>空闲内存放不下。请关闭其他程序，或选择更小的模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>The hub has nothing for “{words}”. Try fewer words, or only the name of the model.</source>
        <translation>模型中心没有“{words}”。请减少词语，或只用模型名称。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/results.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>There is no GGUF file in it. Choose another one; the names of such files end in .gguf.</source>
        <translation>其中没有 GGUF 文件。请另选；这类文件名以 .gguf 结尾。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Checking and importing {name}…</source>
        <translation>正在检查并导入 {name}…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Deleted {name}</source>
        <translation>已删除 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Free {size} now</source>
        <translation>立即释放 {size}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>It is kept for a week, and takes {size} until then.</source>
        <translation>保留一周，期间占用 {size}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <source>Parts of this page</source>
        <translation>此页的各部分</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Drop GGUF files or a folder here to import them</source>
        <translation>将 GGUF 文件或文件夹拖到此处导入</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/view.py"/>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Everything here runs on this computer; what you type to these models does not leave it.</source>
        <translation>这里的一切都在本机运行；你对这些模型输入的内容不会离开本机。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Most downloaded</source>
        <translation>下载最多</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Most liked</source>
        <translation>最受喜爱</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>Trending</source>
        <translation>热门</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/words.py"/>
        <source>kept for {count} more days</source>
        <translation>
            <numerusform>再保留 {count} 天</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used on {date}</source>
        <translation>{date} 使用</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used today</source>
        <translation>今天使用</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used yesterday</source>
        <translation>昨天使用</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/words.py"/>
        <source>used {count} days ago</source>
        <translation>
            <numerusform>{count} 天前使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/models/words.py"/>
        <source>{number} downloads</source>
        <translation>
            <numerusform>{number} 次下载</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <source>{number} parameters</source>
        <translation>{number} 参数</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/models/words.py"/>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>Hexalogue started with default settings and loads no model by itself. Your own settings are kept. Close it and start it again without --safe-mode to leave.</source>
        <translation>Hexalogue 以默认设置启动，不会自动加载模型。你的设置已保留。关闭后不带 --safe-mode 重新启动即可退出此模式。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>No font on this computer has its signs, so the window is in English. Install one, for example the package fonts-noto-cjk of Debian and Ubuntu, and start Hexalogue again.</source>
        <translation>本机没有包含其文字的字体，因此窗口以英文显示。请安装一个，例如 Debian 和 Ubuntu 的 fonts-noto-cjk，然后重启 Hexalogue。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>Nothing here can show {language}</source>
        <translation>这里无法显示 {language}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/notices.py"/>
        <source>Safe mode</source>
        <translation>安全模式</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/answerers.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>This chat is kept nearer</source>
        <translation>此聊天限定在更近的范围</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/commands.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/controller.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/sheet.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Everything can also be reached with Tab, and pressed with Space or Enter.</source>
        <translation>所有内容也可用 Tab 到达，用空格或回车按下。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/sheet.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/view.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Nothing is called “{words}”. Try fewer or other words.</source>
        <translation>没有叫“{words}”的内容。请减少或换用其他词。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/view.py"/>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Nothing is here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Answers now</source>
        <translation>当前回答者</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Do something, open a page, or find a chat</source>
        <translation>执行操作、打开页面或查找聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Find a model or a provider</source>
        <translation>查找模型或提供商</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Stop-gap</source>
        <translation>临时替代</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <source>Who answers</source>
        <translation>由谁回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/palette/words.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>As it came</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>Asked at {address}</source>
        <translation>在 {address} 询问</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>For example {example}</source>
        <translation>例如 {example}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>Save the address</source>
        <translation>保存地址</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <source>Use the address as it came</source>
        <translation>使用原地址</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/address_card.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Also reads and does</source>
        <translation>还能读取和处理</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>How many tokens it takes in, question and answer together</source>
        <translation>问题和回答合计可容纳的 token 数</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>How the provider calls it</source>
        <translation>提供商使用的名称</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>In, $/M</source>
        <translation>输入 $/M</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Its name there</source>
        <translation>在那里的名称</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Models of one descent</source>
        <translation>同一来源的模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Out, $/M</source>
        <translation>输出 $/M</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>US dollars for a million tokens read</source>
        <translation>每读取一百万 token 的美元价格</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>US dollars for a million tokens written</source>
        <translation>每写出一百万 token 的美元价格</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>What it takes and does besides text</source>
        <translation>除文本外能接收和处理的内容</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>Who serves it, and whether your words leave</source>
        <translation>由谁提供，以及你的文字是否会离开</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Your words go to a company.</source>
        <translation>你的内容会发往某公司。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Your words stay on this computer.</source>
        <translation>你的内容留在本机。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Your words stay on your network.</source>
        <translation>你的内容留在你的网络内。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_tables.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Any family</source>
        <translation>任意系列</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Any provider</source>
        <translation>任意提供商</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>By family</source>
        <translation>按系列</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Can do anything</source>
        <translation>任意能力</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Copy its name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Families</source>
        <translation>系列</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Known models</source>
        <translation>已知模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>No family fits</source>
        <translation>没有符合条件的系列</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>What it can do</source>
        <translation>能力</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Which table</source>
        <translation>哪张表</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Who offers it</source>
        <translation>谁提供它</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <source>Who offers {family}</source>
        <translation>谁提供 {family}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>You look for {filters}.</source>
        <translation>你在查找：{filters}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_view.py"/>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Make it the default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>$1 to $10</source>
        <translation>1 至 10 美元</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Any price</source>
        <translation>任意价格</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Download one on the Models page, or check a provider.</source>
        <translation>请在“模型”页下载一个，或检查某个提供商。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Free, or your own hardware</source>
        <translation>免费，或你自己的硬件</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>No model fits</source>
        <translation>没有符合条件的模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>No model is known yet</source>
        <translation>尚无已知模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Over $10</source>
        <translation>超过 10 美元</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Price not known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Reading what is known…</source>
        <translation>正在读取已知信息…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>Up to $1 for a million tokens written</source>
        <translation>每写出一百万 token 不超过 1 美元</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>as of {date}</source>
        <translation>截至 {date}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/catalogue_viewmodel.py"/>
        <source>{shown} of {all} models</source>
        <translation>{all} 个模型中的 {shown} 个</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>A model to add to the chain</source>
        <translation>要加入链的模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>How far your words may go</source>
        <translation>你的内容可到多远</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Members of the chain, in their order</source>
        <translation>链的成员，按顺序</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Nothing is sent: this is what the rules would do.</source>
        <translation>不会发送任何内容：这是规则会做的事。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>What if</source>
        <translation>假如</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>What would happen</source>
        <translation>会发生什么</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>Who fails</source>
        <translation>谁失败</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <source>provider:model, or the name of a model</source>
        <translation>提供商:模型，或模型名称</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/list_model.py"/>
        <source>Answers by default</source>
        <translation>默认回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>It has a fault of its own</source>
        <translation>自身故障</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>It says that there are too many requests for now</source>
        <translation>称请求过多</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>It takes the question and says nothing</source>
        <translation>收下问题却不回应</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/chain_card.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Nobody listens there</source>
        <translation>无人监听</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/controller.py"/>
        <source>Its address and its name are forgotten. A key that is kept for it stays on the Keys page.</source>
        <translation>将忘记其地址和名称。已保存的密钥仍在“密钥”页。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/controller.py"/>
        <source>Remove {name}?</source>
        <translation>移除 {name}？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Check {name}</source>
        <translation>检查 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Families of models: {names}.</source>
        <translation>模型系列：{names}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>How it speaks</source>
        <translation>通信方式</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Models it serves</source>
        <translation>提供的模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Protocols: {names}.</source>
        <translation>协议：{names}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Read its documentation</source>
        <translation>阅读文档</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <source>What went wrong lately</source>
        <translation>最近的问题</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Use {address}</source>
        <translation>使用 {address}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Nothing went wrong lately.</source>
        <translation>最近没有出现问题。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/detail.py"/>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>Another key of {name} is tried.</source>
        <translation>尝试 {name} 的另一个密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>It is not asked first again for {seconds} s.</source>
        <translation>{seconds} 秒内不再优先询问它。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>Nobody is left. You would be told: {why}</source>
        <translation>没有可用的了。你会看到：{why}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>With key {number}.</source>
        <translation>使用密钥 {number}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>its model</source>
        <translation>它的模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} answers.</source>
        <translation>{name} 回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is asked again after {seconds} s.</source>
        <translation>{seconds} 秒后再次询问 {name}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is asked for {model}.</source>
        <translation>向 {name} 请求 {model}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is never asked. {why}</source>
        <translation>绝不询问 {name}。{why}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is next.</source>
        <translation>下一个是 {name}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{name} is passed over: it asked for a pause a moment ago.</source>
        <translation>跳过 {name}：它刚才要求暂停。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/imagining.py"/>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Add your own</source>
        <translation>添加自己的</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Look for running servers</source>
        <translation>查找运行中的服务器</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Nothing runs here</source>
        <translation>没有正在运行的</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Search providers and models</source>
        <translation>搜索提供商和模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>Something in your own file of providers is not used</source>
        <translation>你的提供商文件中有内容未被使用</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <source>{count} servers run here</source>
        <translation>
            <numerusform>这里运行着 {count} 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Reading who there is…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Choose a provider to see its address, its models and what went wrong lately.</source>
        <translation>选择提供商，查看其地址、模型和最近的问题。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No server that Hexalogue knows answers on this computer. Start one, then look again.</source>
        <translation>本机没有 Hexalogue 认识的服务器响应。请启动一个后再查找。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/list_pane.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_controller.py"/>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Choose a file of certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>A PEM file, for this provider alone.</source>
        <translation>仅用于此提供商的 PEM 文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Add a provider of your own</source>
        <translation>添加你自己的提供商</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Anthropic-compatible</source>
        <translation>兼容 Anthropic</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Certificates to trust</source>
        <translation>信任的证书</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Change this provider</source>
        <translation>更改此提供商</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Extra headers</source>
        <translation>附加标头</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Goes to your keychain, never into a file.</source>
        <translation>存入你的钥匙串，绝不写入文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Headers, certificates, gateway</source>
        <translation>标头、证书、网关</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>How it is called here</source>
        <translation>在此的名称</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>It hands the words on to companies (a gateway)</source>
        <translation>它会将内容转交给公司（网关）</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>It is asked as soon as you leave the field; that costs nothing.</source>
        <translation>离开输入框即会询问；不产生费用。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Kind of server</source>
        <translation>服务器类型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Most servers of your own need none</source>
        <translation>多数自有服务器不需要</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>OpenAI-compatible</source>
        <translation>兼容 OpenAI</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>Sent with every request, a line each.</source>
        <translation>随每个请求发送，每行一个。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <source>The system’s</source>
        <translation>系统的</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_form.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>Asking {address}…</source>
        <translation>正在询问 {address}…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>It answers only who has a key. Type it below.</source>
        <translation>只有持有密钥才会得到回答。请在下方输入。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>This is no address such as http://192.168.1.20:8000/v1.</source>
        <translation>这不是像 http://192.168.1.20:8000/v1 那样的地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>Will be asked at {address}</source>
        <translation>将在 {address} 询问</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/own_viewmodel.py"/>
        <source>“{line}” is no header such as X-Team: red.</source>
        <translation>“{line}”不是像 X-Team: red 那样的标头。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>A chain cannot hold a chain.</source>
        <translation>链中不能包含链。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>Conversations that name it say so when you write again.</source>
        <translation>使用它的对话会在你再次输入时提示。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>Delete the chain “{name}”?</source>
        <translation>删除链“{name}”？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_controller.py"/>
        <source>It is the default: the best model on this computer will answer instead.</source>
        <translation>它是默认项：将改由本机最好的模型回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>A chain is a list of models under a name. When one cannot answer, the next is asked, before anything was said and never further out than you allow. Choose a chain wherever you choose a model.</source>
        <translation>链是一个有名称的模型列表。某个无法回答时，会在输出之前询问下一个，且绝不超出你允许的范围。凡能选模型处都能选链。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Back to this computer</source>
        <translation>回到本机</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Chains</source>
        <translation>链</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Choose who answers by default</source>
        <translation>选择默认由谁回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Make a chain</source>
        <translation>创建链</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Name of a new chain</source>
        <translation>新链的名称</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>There is no chain yet. Type a name for the first one, such as “work” or “by night”.</source>
        <translation>还没有链。输入第一个的名称，如“工作”或“夜间”。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Where you name nobody</source>
        <translation>未指定时</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>Who answers by default</source>
        <translation>默认由谁回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <source>provider:model, the name of a model, or chain:name</source>
        <translation>提供商:模型、模型名称，或 chain:名称</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Your network</source>
        <translation>你的网络</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_view.py"/>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="resources/taxonomy/places.toml"/>
        <source>A company</source>
        <translation>公司</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>As far as the first one reaches</source>
        <translation>以第一个的范围为准</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>My chain</source>
        <translation>我的链</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>No further than this computer</source>
        <translation>不超出本机</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>No further than your network</source>
        <translation>不超出你的网络</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Nobody is in it yet. Add a model.</source>
        <translation>还是空的。请添加模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate 429</source>
        <translation>模拟 429</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate 500</source>
        <translation>模拟 500</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate a refusal</source>
        <translation>模拟拒绝连接</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>Simulate a timeout</source>
        <translation>模拟超时</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>The best model on this computer</source>
        <translation>本机最好的模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>The best model on this computer answers.</source>
        <translation>由本机最好的模型回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>The chain “{name}” answers.</source>
        <translation>由链“{name}”回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>To companies too</source>
        <translation>也可到公司</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>all but the last fail</source>
        <translation>除最后一个外都失败</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>everybody fails</source>
        <translation>全部失败</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>not asked</source>
        <translation>不询问</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>the first one fails</source>
        <translation>第一个失败</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{count} of {all} would not be asked: they reach further than you allow.</source>
        <translation>{all} 个中的 {count} 个不会被询问：它们超出你允许的范围。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{model} at {name} answers.</source>
        <translation>由 {name} 的 {model} 回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{model}, built in, answers.</source>
        <translation>由内置的 {model} 回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/routing_viewmodel.py"/>
        <source>{reference} leads to nobody: {problem}</source>
        <translation>{reference} 没有对应者：{problem}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>None before it is installed.</source>
        <translation>安装之前没有。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Not asked yet.</source>
        <translation>尚未询问。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>Set it up</source>
        <translation>配置</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <source>{count} times, last {ago}</source>
        <translation>{count} 次，最近 {ago}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Answers</source>
        <translation>有响应</translation>
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
        <translation>有故障</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its list of models is empty.</source>
        <translation>它的模型列表为空。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its package is not in this installation. The setup shows the command that brings it.</source>
        <translation>此安装中没有它的软件包。配置页会显示获取它的命令。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its program is not on this computer. The Engines page downloads it, or says how you get it.</source>
        <translation>本机没有它的程序。“引擎”页可以下载它，或说明如何获取。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Key rejected</source>
        <translation>密钥被拒</translation>
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
        <translation>无法访问</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Nothing fits “{query}”. Try the name of a provider or of a model, or add a provider of your own.</source>
        <translation>没有与“{query}”匹配的内容。试试提供商或模型的名称，或添加你自己的。</translation>
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
        <translation>请求过多</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Wrong address</source>
        <translation>地址错误</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>whisper.cpp server</source>
        <translation>whisper.cpp 服务器</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/shown.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Inside the application</source>
        <translation>应用内</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Everybody who could answer you, and where your words would go.</source>
        <translation>所有可能回答你的对象，以及你的内容会去哪里。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Models that are known by name, with their providers. Prices are list prices and may have changed.</source>
        <translation>按名称已知的模型及其提供商。价格为标价，可能已变动。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/view.py"/>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Who answers where you name nobody, and who is asked next when one fails.</source>
        <translation>未指定时由谁回答，以及某个失败后接着询问谁。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Asked when you use it</source>
        <translation>使用时询问</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Check how the name of the host is spelled.</source>
        <translation>请检查主机名的拼写。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Check that the server runs, and that no firewall stands between.</source>
        <translation>请检查服务器是否在运行，以及中间是否有防火墙。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Check the host, the port and the path.</source>
        <translation>请检查主机、端口和路径。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Choose its certificate in Settings, under Certificates.</source>
        <translation>请在“设置”的“证书”中选择它的证书。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Choose its certificate under “Headers, certificates, gateway”.</source>
        <translation>请在“标头、证书、网关”中选择它的证书。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>It has no list of models. Name one by hand, as in {reference}.</source>
        <translation>它没有模型列表。请手动指定，如 {reference}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its key comes from the environment ({variable}).</source>
        <translation>其密钥来自环境（{variable}）。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Its key is kept, and the place where it is kept is locked.</source>
        <translation>密钥已保存，但保存位置已锁定。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Needs an address</source>
        <translation>需要地址</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No key yet. Nothing answers here without one.</source>
        <translation>尚无密钥。没有密钥不会有响应。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>No key. It usually needs none.</source>
        <translation>没有密钥。通常不需要。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Runs here now</source>
        <translation>正在此运行</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Start the server there, or check its address, its port and its firewall.</source>
        <translation>请在那里启动服务器，或检查其地址、端口和防火墙。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Store another one on the Keys page.</source>
        <translation>请在“密钥”页保存另一个。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>Type another key below.</source>
        <translation>请在下方输入另一个密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>list of models</source>
        <translation>模型列表</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} keys are kept for it.</source>
        <translation>
            <numerusform>为它保存了 {count} 个密钥。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/providers/words.py"/>
        <source>{count} minutes ago</source>
        <translation>
            <numerusform>{count} 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/providers/words.py"/>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Needs a key</source>
        <translation>需要密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/rail.py"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Every field on this page goes back to its default. Your chats and models stay as they are.</source>
        <translation>此页所有项目将恢复默认值。你的聊天和模型保持不变。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>No certificates can be read from this file. It should be one in PEM format.</source>
        <translation>无法从此文件读取证书。它应为 PEM 格式。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <source>Reset the settings?</source>
        <translation>重置设置？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/controller.py"/>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>0 is the same answer each time, higher is more varied.</source>
        <translation>0 表示每次回答相同，越高越多样。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>A file that is trusted beside the system's own certificates, as a company proxy needs it.</source>
        <translation>除系统证书外额外信任的文件，公司代理常需要。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>All keys on one sheet.</source>
        <translation>所有快捷键一览。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>As far as the model leads</source>
        <translation>以模型的去向为准</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>CA TLS PEM trust company</source>
        <translation>CA TLS PEM 信任 公司</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Conversations, engines and what is remembered.</source>
        <translation>对话、引擎和记住的内容。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Ctrl with plus and minus changes it too, Ctrl with 0 sets it back.</source>
        <translation>Ctrl 加减号也可更改，Ctrl+0 恢复。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Downloaded and imported ones.</source>
        <translation>下载和导入的模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Engine releases</source>
        <translation>引擎发布源</translation>
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
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>For example: Answer briefly, in plain words.</source>
        <translation>例如：用简单的话简短回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Free the memory after</source>
        <translation>释放内存前等待</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How far the words of a new chat may go. Each chat can be given another limit above it.</source>
        <translation>新聊天的内容可到多远。每个聊天都可在其上方另设限制。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How many processor cores the model may use.</source>
        <translation>模型可使用的处理器核心数。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How models answer</source>
        <translation>模型如何回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>How much of a conversation the model reads, in tokens: pieces of words. More takes more memory.</source>
        <translation>模型读取多少对话，以 token（词的片段）计。越多越占内存。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Light, dark, or as the system has it.</source>
        <translation>浅色、深色或跟随系统。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Megabytes that all engines together may take. The one used longest ago is stopped to stay below.</source>
        <translation>所有引擎合计可占用的兆字节。超出时停止最久未用的引擎。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Memory for engines</source>
        <translation>引擎内存</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Minutes without a message until models are unloaded and engines stopped. The next one starts them.</source>
        <translation>多少分钟没有消息后卸载模型并停止引擎。下一条消息会重新启动。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Model and memory</source>
        <translation>模型与内存</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Model hub</source>
        <translation>模型中心</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Model's default</source>
        <translation>模型默认值</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>New chats</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Of Hexalogue and what it runs on.</source>
        <translation>Hexalogue 及其运行环境的版本。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Of the window; models answer in the language you write.</source>
        <translation>窗口的语言；模型用你书写的语言回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Only the likeliest words that make up this share are drawn from.</source>
        <translation>只从累计占此比例的最可能的词中选取。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Show the shortcuts</source>
        <translation>显示快捷键</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>The public hub</source>
        <translation>公共中心</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>The public list</source>
        <translation>公共列表</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>The system's</source>
        <translation>系统的</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>This page's file, and your own providers.</source>
        <translation>此页的文件和你自己的提供商。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Told to the model before every conversation.</source>
        <translation>每次对话前告诉模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>What happened, without keys.</source>
        <translation>发生过的事，不含密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>What is free</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>What leaves your network goes through it. Servers here and on your network are asked directly.</source>
        <translation>离开你网络的流量经由它。本机和你网络内的服务器直接访问。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Where lists of engines are read. HEXALOGUE_RELEASES_URL in the environment comes before this.</source>
        <translation>读取引擎列表的位置。环境变量 HEXALOGUE_RELEASES_URL 优先。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Where models are downloaded from; one address a line, the next is tried when one fails.</source>
        <translation>模型的下载来源；每行一个地址，失败时尝试下一个。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>Whether things glide and fade, or change at once.</source>
        <translation>滑动淡入，还是立即切换。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>about update release</source>
        <translation>关于 更新 发布</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>animation accessibility</source>
        <translation>动画 无障碍</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>budget ram limit</source>
        <translation>预算 内存 上限</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>company http</source>
        <translation>公司 http</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>cpu speed</source>
        <translation>cpu 速度</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>crash report</source>
        <translation>崩溃 报告</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>font zoom larger smaller</source>
        <translation>字体 缩放 放大 缩小</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>gguf disk</source>
        <translation>gguf 磁盘</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>hotkeys palette</source>
        <translation>热键 面板</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>idle stop unload sleep</source>
        <translation>空闲 停止 卸载 休眠</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>length window</source>
        <translation>长度 窗口</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>lock offline company cloud leave</source>
        <translation>锁定 离线 公司 云 离开</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>mirror GitHub update</source>
        <translation>镜像 GitHub 更新</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>mirror Hugging Face HF_ENDPOINT</source>
        <translation>镜像 Hugging Face HF_ENDPOINT</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>sampling creative random</source>
        <translation>采样 创意 随机</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>sampling nucleus</source>
        <translation>采样 nucleus</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>system prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>theme dark mode night</source>
        <translation>主题 深色模式 夜间</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/fields.py"/>
        <source>translation locale</source>
        <translation>翻译 区域</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>A number from {least:g} to {most:g}, or nothing.</source>
        <translation>{least:g} 到 {most:g} 之间的数字，或留空。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Only host and path: no name, key or question mark.</source>
        <translation>只写主机和路径：不含用户名、密钥或问号。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Only https is safe here: nobody on the way may change what comes from it.</source>
        <translation>此处只有 https 安全：途中任何人都不得更改来自它的内容。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>Write the whole path of the file, or choose it.</source>
        <translation>请输入文件的完整路径，或选择它。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/kinds.py"/>
        <source>“{typed}” is not an address such as {example}.</source>
        <translation>“{typed}”不是像 {example} 那样的地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Choose a file: {name}</source>
        <translation>选择文件：{name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Copy: {name}</source>
        <translation>复制：{name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Default: {value}.</source>
        <translation>默认值：{value}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Open the folder: {name}</source>
        <translation>打开文件夹：{name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>Reset {name}</source>
        <translation>重置 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/rows.py"/>
        <source>{name} lie in {path}</source>
        <translation>{name} 位于 {path}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Changes are saved as you make them.</source>
        <translation>更改会立即保存。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>No setting matches “{words}”.</source>
        <translation>没有与“{words}”匹配的设置。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Reset to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/settings/view.py"/>
        <location filename="hexalogue/ui/widgets/search_field.py"/>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Ask for another answer</source>
        <translation>换一个回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Begin a new chat</source>
        <translation>开始新聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Begin a new line</source>
        <translation>换行</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Choose who answers</source>
        <translation>选择由谁回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Copy the newest answer</source>
        <translation>复制最新回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Delete this chat; it can be undone</source>
        <translation>删除此聊天；可以撤销</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Do something, or go somewhere</source>
        <translation>执行操作或前往某处</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Make the text its usual size</source>
        <translation>恢复文字大小</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Make the text larger</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Make the text smaller</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Open a page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Rename the chat that is marked in the list</source>
        <translation>重命名列表中选中的聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Search all chats</source>
        <translation>搜索所有聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Show all keys</source>
        <translation>显示所有快捷键</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Show or hide the list of chats</source>
        <translation>显示或隐藏聊天列表</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Take up your last message, while the box is empty</source>
        <translation>输入框为空时取回上一条消息</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>While writing</source>
        <translation>输入时</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/shortcuts.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Cancel the download</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Pause the download</source>
        <translation>暂停下载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Resume the download</source>
        <translation>继续下载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/view.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Downloading {name}: {progress}</source>
        <translation>正在下载 {name}：{progress}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Loading {name} · {percent} %</source>
        <translation>正在加载 {name} · {percent} %</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Looking for a model on this computer</source>
        <translation>正在本机查找模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Memory {amount}</source>
        <translation>内存 {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>No model loaded</source>
        <translation>未加载模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>Offline ready</source>
        <translation>可离线使用</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>a stop-gap, often wrong</source>
        <translation>临时替代，常出错</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>in the app</source>
        <translation>应用内</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>the next message loads it</source>
        <translation>下一条消息会加载它</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{name} could not be loaded</source>
        <translation>无法加载 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{name} loaded</source>
        <translation>{name} 已加载</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{name} rests</source>
        <translation>{name} 休眠中</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/status/viewmodel.py"/>
        <source>{used} of this computer's {total} are in use, {own} of them by Hexalogue</source>
        <translation>本机 {total} 中已用 {used}，其中 Hexalogue 占 {own}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>checking that it is whole</source>
        <translation>正在检查完整性</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>paused at {amount}</source>
        <translation>暂停于 {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>stopped at {amount}</source>
        <translation>停止于 {amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} GB/s</source>
        <translation>{number} GB/秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} MB/s</source>
        <translation>{number} MB/秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} TB</source>
        <translation>{number} TB</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} bytes</source>
        <translation>{number} 字节</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} h</source>
        <translation>{number} 小时</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} kB/s</source>
        <translation>{number} kB/秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} min</source>
        <translation>{number} 分钟</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{number} tokens of context</source>
        <translation>{number} token 上下文</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{part} of {whole}</source>
        <translation>{part} / {whole}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <source>{year}-{month}-{day}</source>
        <translation>{year}/{month}/{day}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/text.py"/>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <source>Technical details</source>
        <translation>技术详情</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <location filename="hexalogue/ui/widgets/strip.py"/>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/error_card.py"/>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/job_bar.py"/>
        <source>Progress of {name}</source>
        <translation>{name} 的进度</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/secret_field.py"/>
        <source>Show what was typed while this is pressed</source>
        <translation>按住时显示输入内容</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/widgets/shown_key.py"/>
        <source>The key is on the screen for a moment</source>
        <translation>密钥会短暂显示在屏幕上</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <source>Close for good</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>One endpoint for many vendors</source>
        <translation>一个入口访问多家提供商</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Run fully offline on this computer</source>
        <translation>完全离线在本机运行</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Split a large model across machines</source>
        <translation>将大模型分布到多台机器</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Use a server I already run</source>
        <translation>使用我已运行的服务器</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Use a vendor's API with my key</source>
        <translation>用我的密钥使用厂商 API</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/card.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Set up more</source>
        <translation>更多配置</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Add and check</source>
        <translation>添加并检查</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Computer that helps</source>
        <translation>协助的电脑</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Found on this computer.</source>
        <translation>已在本机找到。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Get a key</source>
        <translation>获取密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Go on without a change</source>
        <translation>不更改并继续</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Here are {names}. Which one is asked is chosen at the end.</source>
        <translation>这里有 {names}。最后再选择询问哪一个。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Host and port are enough. It is asked what it serves; no key is sent.</source>
        <translation>只需主机和端口。会询问它提供什么；不会发送密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Install {name}</source>
        <translation>安装 {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>It has {count} models.</source>
        <translation>
            <numerusform>它有 {count} 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>It needs a package that is not installed here. Run this, then look again.</source>
        <translation>它需要此处未安装的软件包。运行此命令后再重新查找。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Its makers offer no programs.</source>
        <translation>其开发者不提供程序。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Its name or address, and the port if it is another one. Start “hexalogue peers serve” there first.</source>
        <translation>其名称或地址，端口不同时也写上。请先在那里运行“hexalogue peers serve”。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Keep it for this session</source>
        <translation>仅保留到本次会话</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Kept in this computer's keychain, never in a file.</source>
        <translation>保存在本机钥匙串中，绝不写入文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Key for {name}</source>
        <translation>{name} 的密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Looking for the engine on this computer…</source>
        <translation>正在本机查找引擎…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Never written in clear.</source>
        <translation>绝不以明文写入。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>No model is on this computer yet.</source>
        <translation>本机尚无模型。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>No model is on this computer yet. {name} is a good first one: {size}, {licence}.</source>
        <translation>本机尚无模型。{name} 适合入门：{size}，{licence}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Open the Keys page</source>
        <translation>打开“密钥”页</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Ready, {size} free.</source>
        <translation>就绪，空闲 {size}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Ready.</source>
        <translation>就绪。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Start the server, or type where it runs.</source>
        <translation>启动服务器，或输入它运行的位置。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Take a file I have</source>
        <translation>使用我已有的文件</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>The model is on its way; what is here already is kept if it is interrupted.</source>
        <translation>模型正在下载；若中断，已下载的部分会保留。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Type another one.</source>
        <translation>请输入另一个。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use the one that was found, or type another.</source>
        <translation>使用找到的，或输入其他的。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use this address</source>
        <translation>使用此地址</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>Use {place}</source>
        <translation>使用 {place}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>What {name} has to know of you; a field that you do not need stays empty.</source>
        <translation>{name} 需要知道的信息；不需要的栏目留空。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>for example {value}</source>
        <translation>例如 {value}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>from {variable}</source>
        <translation>来自 {variable}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{address} answers and wants a key; that is the next step.</source>
        <translation>{address} 有响应并要求密钥；这是下一步。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{address} answers.</source>
        <translation>{address} 有响应。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{address} answers; that is used.</source>
        <translation>{address} 有响应；将使用它。</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{count} computers</source>
        <translation>
            <numerusform>{count} 台电脑</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{how} A file that you have can be installed.</source>
        <translation>{how}可以安装你已有的文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} ({licence}) is downloaded from its makers, checked, and proven before it is used.</source>
        <translation>{name}（{licence}）从其开发者处下载，经检查和验证后才使用。</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} and others</source>
        <translation>
            <numerusform>{name} 等</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} answers those who have a key of their own; it bills them.</source>
        <translation>{name} 只回应持有自己密钥的人，并向其计费。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} is being installed; it is taken into use once it has answered a question.</source>
        <translation>正在安装 {name}；它答出一个问题后即投入使用。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name} {version}</source>
        <translation>{name} {version}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <source>{name}: {amount}</source>
        <translation>{name}：{amount}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Computers</source>
        <translation>电脑</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>This computer has no keychain. Keep the key until you close Hexalogue, or choose an encrypted file on the Keys page.</source>
        <translation>本机没有钥匙串。可将密钥保留到关闭 Hexalogue 为止，或在“密钥”页选择加密文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/forms.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Your keychain is locked. Unlock it on the Keys page and save again, or keep the key until you close Hexalogue.</source>
        <translation>你的钥匙串已锁定。请在“密钥”页解锁后再次保存，或将密钥保留到关闭 Hexalogue 为止。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <source>Looking at this computer…</source>
        <translation>正在查看本机…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>What needs what</source>
        <translation>各需要什么</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>How do you want to run AI?</source>
        <translation>你想怎样运行 AI？</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Can be shared</source>
        <translation>可共享</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Depends</source>
        <translation>视情况</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Managed for you</source>
        <translation>为你代管</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Needs a GPU</source>
        <translation>需要 GPU</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Needs the network</source>
        <translation>需要网络</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/matrix_panel.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>Change {what}</source>
        <translation>更改 {what}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>comes later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/need_card.py"/>
        <source>open now</source>
        <translation>当前打开</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>New chats are answered by it already.</source>
        <translation>新聊天已由它回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>Not possible now: your settings keep new chats on this computer.</source>
        <translation>现在不可以：你的设置使新聊天留在这台电脑上。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>Not possible now: your settings keep new chats on your network.</source>
        <translation>现在不可以：你的设置使新聊天留在你的网络中。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/new_chats.py"/>
        <source>Now they are answered by {name}.</source>
        <translation>目前由 {name} 回答。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>Archives and programs (*)</source>
        <translation>压缩包和程序 (*)</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>Install an engine from a file</source>
        <translation>从文件安装引擎</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/programs.py"/>
        <source>Take a model's file</source>
        <translation>选择模型文件</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Asking which models there are…</source>
        <translation>正在询问有哪些模型…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>It lists no models; type the name of one.</source>
        <translation>它不列出模型；请输入模型名称。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>It thought, and had no room left for words.</source>
        <translation>它思考了，但没有余量输出文字。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>Its models could not be listed; type the name of one.</source>
        <translation>无法列出其模型；请输入模型名称。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>One short question is asked; nothing leaves this computer.</source>
        <translation>只问一个简短的问题；内容不会离开本机。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>One short question is asked; nothing leaves your network.</source>
        <translation>会问一个简短的问题；不会离开你的网络。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>One short question is sent; it costs a fraction of a cent at most.</source>
        <translation>会发送一个简短的问题；费用最多不到一分钱。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>{seconds} s to the first word</source>
        <translation>首词用时 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <source>{speed} tokens/s</source>
        <translation>{speed} token/秒</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Change the address</source>
        <translation>更改地址</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Change the details</source>
        <translation>更改详情</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Change the key</source>
        <translation>更改密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Install the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Answer new chats with it too</source>
        <translation>新聊天也由它回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Ask it</source>
        <translation>提问</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Asking for one sentence… a large model takes a while to load.</source>
        <translation>正在请求一句话…大模型加载需要一会儿。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>It answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Open the chat</source>
        <translation>打开聊天</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/proof_panel.py"/>
        <source>Waiting for the answer</source>
        <translation>正在等待回答</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>A key for {name} is in {variable}.</source>
        <translation>{variable} 中有 {name} 的密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>A small model is fetched once; nothing you type leaves.</source>
        <translation>只需下载一次小模型；你输入的内容不会离开。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Built in; nothing to install.</source>
        <translation>内置；无需安装。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Installed; nothing is missing.</source>
        <translation>已安装；无缺失。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>It answers.</source>
        <translation>有响应。</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Keys for {names} are here.</source>
        <translation>
            <numerusform>已有 {names} 的密钥。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Needs</source>
        <translation>所需</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Needs nothing more from you.</source>
        <translation>不再需要你提供任何内容。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Needs {things}.</source>
        <translation>需要 {things}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>None was found on this computer; type the address of one.</source>
        <translation>本机未找到；请输入地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Runs at {place}.</source>
        <translation>运行于 {place}。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Set up {name}</source>
        <translation>配置 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Try {name}</source>
        <translation>试用 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>You bring a key of your own.</source>
        <translation>你自备密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Your key is in {variable}.</source>
        <translation>你的密钥在 {variable} 中。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>Your key is kept.</source>
        <translation>你的密钥已保存。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>a key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>a package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>an address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>an engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>llama.cpp or vLLM on several computers of yours.</source>
        <translation>在你的多台电脑上运行 llama.cpp 或 vLLM。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>other computers</source>
        <translation>其他电脑</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>some details</source>
        <translation>一些信息</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{count} computers are named.</source>
        <translation>
            <numerusform>已指定 {count} 台电脑。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{first} and {last}</source>
        <translation>{first} 和 {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} 和另外 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{name} and {count} more models are here.</source>
        <translation>
            <numerusform>已有 {name} 和另外 {count} 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{name} found at {place}</source>
        <translation>在 {place} 找到 {name}</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{name} is here.</source>
        <translation>已有 {name}。</translation>
    </message>
    <message numerus="yes">
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <source>{said}, and {count} more.</source>
        <translation>
            <numerusform>{said}，还有 {count} 个。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Fill in what is missing. What you type is kept when you leave, except keys.</source>
        <translation>补齐缺少的内容。离开后，除密钥外输入的内容都会保留。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>One real answer shows that it works.</source>
        <translation>一次真实回答证明它可用。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Pick one; you can add the others at any time. Nothing here stands in the way of a chat.</source>
        <translation>选择一个；其他的随时可添加。这里不会妨碍聊天。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>What each kind of provider needs, on this computer, now.</source>
        <translation>各类提供商此刻在本机的需求。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/shown.py"/>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>What is ready comes first.</source>
        <translation>已就绪的排在最前。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Looking at what is here…</source>
        <translation>正在查看现有内容…</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>No provider is called “{words}”.</source>
        <translation>没有叫“{words}”的提供商。</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Skip, I will look around</source>
        <translation>跳过，我先看看</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/view.py"/>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Leaves to router</source>
        <translation>发往路由服务</translation>
    </message>
    <message>
        <location filename="hexalogue/ui/wizard/words.py"/>
        <source>Leaves to vendor</source>
        <translation>发往厂商</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>Windows Credential Locker</source>
        <translation>Windows 凭据管理器</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>macOS Keychain</source>
        <translation>macOS 钥匙串</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>neither a Secret Service nor KWallet answers</source>
        <translation>Secret Service 和 KWallet 都没有响应</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>{0} keeps keys in clear, so it is not used</source>
        <translation>{0} 以明文保存密钥，因此不使用</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <source>{0} names {1}, which keeps nothing</source>
        <translation>{0} 指定的 {1} 不保存任何内容</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/backend.py"/>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>none answers</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/disk.py"/>
        <source>Close that one.</source>
        <translation>请关闭它。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/disk.py"/>
        <source>another Hexalogue has been writing it for long</source>
        <translation>另一个 Hexalogue 已写入很久</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>Check the disk and try again.</source>
        <translation>检查磁盘后重试。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>Choose one of at least {0} characters; a few words are better.</source>
        <translation>至少选 {0} 个字符；用几个词更好。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>Put a copy of it from a backup in its place, or delete it and store the keys again.</source>
        <translation>用备份副本替换它，或将其删除并重新保存密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>The passphrase is too short to keep keys behind.</source>
        <translation>密码短语太短，无法保护密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>it does not hold what was just written</source>
        <translation>它不包含刚写入的内容</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/key_file.py"/>
        <source>the encrypted file</source>
        <translation>加密文件</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>a part of a long key is missing or changed</source>
        <translation>某个长密钥的一部分缺失或已改变</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>it answered too late, so nothing was changed</source>
        <translation>响应太晚，因此未作更改</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>it answered with {0}</source>
        <translation>它返回了 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>the key is still there after it was deleted</source>
        <translation>删除后密钥仍在</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>the one that is named for it cannot be used here</source>
        <translation>为此指定的那个在这里无法使用</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/keychain.py"/>
        <source>what it gives back is not what was stored</source>
        <translation>它返回的内容与存入的不同</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>it does not begin like a file of keys</source>
        <translation>开头不像密钥文件</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>it is cut off, or something was added</source>
        <translation>它被截断，或被添加了内容</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/sealed.py"/>
        <source>its header asks for what this version does not do</source>
        <translation>其文件头要求此版本不支持的功能</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>A key “{0}” for {1} is kept already, in the {2}.</source>
        <translation>{1} 的密钥“{0}”已保存：{2}。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>A key “{0}” is there already.</source>
        <translation>密钥“{0}”已存在。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>Choose another label.</source>
        <translation>请换一个标签。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>Delete that one first, or give this one another label.</source>
        <translation>请先删除那一个，或给这一个换个标签。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/vault.py"/>
        <source>Look at the list again.</source>
        <translation>请再看一下列表。</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/waiting.py"/>
        <source>a mistake in Hexalogue, kept in its report</source>
        <translation>Hexalogue 的错误，已记入报告</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/waiting.py"/>
        <source>earlier calls have not been answered yet</source>
        <translation>之前的调用尚未得到响应</translation>
    </message>
    <message>
        <location filename="hexalogue/vault/waiting.py"/>
        <source>no answer within {0} s; it may be waiting for you</source>
        <translation>{0} 秒内没有响应；它可能在等你操作</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>A Google credentials file is no key itself.</source>
        <translation>Google 凭据文件本身不是密钥。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>Exchange it for an access token before the call.</source>
        <translation>请在调用前换取访问令牌。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>Store it again: copy only the key itself, without quotes, blanks or line breaks.</source>
        <translation>请重新保存：只复制密钥本身，不带引号、空格或换行。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/auth.py"/>
        <source>The key holds a character that no key has: a blank at its end, a line break, or a letter outside Latin-1.</source>
        <translation>密钥含有密钥不会有的字符：末尾空格、换行或 Latin-1 以外的字母。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <source>it answers without encryption; its address may begin with http://</source>
        <translation>它以未加密方式响应；地址可用 http:// 开头</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <source>the connection was cut in the secure handshake</source>
        <translation>安全握手时连接中断</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <source>there is no route to it</source>
        <translation>没有到它的路由</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>its certificate is not valid</source>
        <translation>其证书无效</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/causes.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>the secure handshake failed</source>
        <translation>安全握手失败</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/connection.py"/>
        <source>the secure handshake</source>
        <translation>建立安全连接</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/connection.py"/>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>The connection to {0}</source>
        <translation>到 {0} 的连接</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>a body that breaks the rules of HTTP</source>
        <translation>违反 HTTP 规则的数据</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>a switch to another protocol</source>
        <translation>切换到另一协议的响应</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>headers without end</source>
        <translation>没完没了的标头</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>sending the question</source>
        <translation>发送问题</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>waiting for its reply</source>
        <translation>等待响应</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <source>waiting for more of its answer</source>
        <translation>等待后续响应</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/exchange.py"/>
        <location filename="hexalogue/wire/network_faults.py"/>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>something that is not HTTP</source>
        <translation>不是 HTTP 的内容</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/fetch.py"/>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>{0} bytes</source>
        <translation>{0} 字节</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>Google's token service</source>
        <translation>Google 的令牌服务</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>Store the path or the content of a service account's JSON file from the Google Cloud console.</source>
        <translation>请保存 Google Cloud 控制台中服务账号 JSON 文件的路径或内容。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>The Google credentials file cannot be used: {0}.</source>
        <translation>无法使用该 Google 凭据文件：{0}。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>an access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>it has no “{0}”</source>
        <translation>缺少“{0}”</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>it is no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “private_key” is no RSA key</source>
        <translation>其“private_key”不是 RSA 密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “private_key” is no unencrypted PEM key</source>
        <translation>其“private_key”不是未加密的 PEM 密钥</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “token_uri” is no https address</source>
        <translation>其“token_uri”不是 https 地址</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>its “type” is neither service_account nor authorized_user</source>
        <translation>其“type”既不是 service_account 也不是 authorized_user</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>{0} cannot be read ({1})</source>
        <translation>无法读取 {0}（{1}）</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>{0} is larger than any such file</source>
        <translation>{0} 比任何此类文件都大</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/google_auth.py"/>
        <source>{0} is no text</source>
        <translation>{0} 不是文本</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/guard.py"/>
        <source>it is the address where a cloud keeps credentials, which no provider has</source>
        <translation>这是云端存放凭据的地址，没有提供商使用它</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/guard.py"/>
        <source>looking up its name</source>
        <translation>解析其名称</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub.py"/>
        <source>Write it as hf:ORGANISATION/REPOSITORY/FILE.</source>
        <translation>请写成 hf:ORGANISATION/REPOSITORY/FILE。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub.py"/>
        <source>“{0}/{1}” is not a file on the model hub.</source>
        <translation>“{0}/{1}”不是模型中心的文件。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>Name one in Settings, or in the variable HF_ENDPOINT.</source>
        <translation>请在设置或变量 HF_ENDPOINT 中指定一个。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>No model hub is set.</source>
        <translation>未设置模型中心。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>Try again in {0}; with a token in the variable HF_TOKEN the hub allows more.</source>
        <translation>请在 {0} 后重试；在变量 HF_TOKEN 中放入令牌，模型中心允许更多请求。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>Write it as ORGANISATION/REPOSITORY.</source>
        <translation>请写成 ORGANISATION/REPOSITORY。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>a minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>an answer of the hub</source>
        <translation>模型中心的响应</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>repository {0}</source>
        <translation>仓库 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>such file</source>
        <translation>这样的文件</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the list of files</source>
        <translation>文件列表</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>the search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>{0}: too many questions came from this network</source>
        <translation>{0}：来自此网络的请求过多</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <source>“{0}” is no repository on the hub.</source>
        <translation>“{0}”不是模型中心的仓库。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>a redirect that is not to be trusted</source>
        <translation>不可信的重定向</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/hub_api.py"/>
        <location filename="hexalogue/wire/releases.py"/>
        <source>one redirect after another</source>
        <translation>一个接一个的重定向</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/inflate.py"/>
        <source>a damaged compressed body</source>
        <translation>损坏的压缩数据</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/inflate.py"/>
        <source>a small body that swells without end</source>
        <translation>无限膨胀的小数据</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/line.py"/>
        <source>a sign-in page</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/line.py"/>
        <source>redirects without end</source>
        <translation>没完没了的重定向</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/network_faults.py"/>
        <source>no bytes came</source>
        <translation>没有收到数据</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/prefix_hash.py"/>
        <source>it became shorter while it was being written</source>
        <translation>写入过程中变短了</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>Set the proxy as http://HOST:PORT, https://HOST:PORT or socks5://HOST:PORT, or leave it empty.</source>
        <translation>将代理设为 http://HOST:PORT、https://HOST:PORT 或 socks5://HOST:PORT，或留空。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>connecting through the proxy</source>
        <translation>通过代理连接</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>the proxy asks for a name and a password</source>
        <translation>代理要求用户名和密码</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>the proxy could not be reached</source>
        <translation>无法连接代理</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <source>the proxy refused to connect</source>
        <translation>代理拒绝连接</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <location filename="hexalogue/wire/proxies.py"/>
        <source>A proxy of the kind “{0}” is not supported.</source>
        <translation>不支持“{0}”类型的代理。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxied.py"/>
        <location filename="hexalogue/wire/proxies.py"/>
        <source>The proxy's address cannot be read.</source>
        <translation>无法识别代理的地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/proxies.py"/>
        <source>Set the proxy as http://HOST:PORT, or leave it empty.</source>
        <translation>将代理设为 http://HOST:PORT，或留空。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/reach.py"/>
        <source>the hub</source>
        <translation>模型中心</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Choose another version; if you set a mirror, check that it has this program.</source>
        <translation>选择其他版本；若设置了镜像，请确认其中有此程序。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Choose one of the list of releases.</source>
        <translation>请从发布列表中选择。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>The release list in Settings</source>
        <translation>设置中的发布列表</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Try again {0}, or install from a file that you have: “--from FILE”.</source>
        <translation>请{0}重试，或用“--from FILE”从已有文件安装。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Write it as OWNER/NAME.</source>
        <translation>请写成 OWNER/NAME。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>Write it as https://HOST or https://HOST/PATH; http:// is for this computer only.</source>
        <translation>请写成 https://HOST 或 https://HOST/PATH；http:// 仅用于本机。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>a list of releases</source>
        <translation>发布列表</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>in a minute</source>
        <translation>一分钟后</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>in {0} minutes</source>
        <translation>{0} 分钟后</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>none of its releases has a file</source>
        <translation>其所有发布版本都没有文件</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>the address of a file that is neither https nor on this computer</source>
        <translation>既非 https 也不在本机的文件地址</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>the list is not there</source>
        <translation>列表不存在</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>the list of releases</source>
        <translation>发布列表</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>there is no release {0}</source>
        <translation>没有版本 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>there is none</source>
        <translation>没有</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>{0} is not the address of a mirror.</source>
        <translation>{0} 不是镜像的地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>{0}: too many were asked for from this network</source>
        <translation>{0}：来自此网络的请求过多</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>“{0}” is not a repository.</source>
        <translation>“{0}”不是仓库。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/releases.py"/>
        <source>“{0}” is not the name of a release.</source>
        <translation>“{0}”不是版本名称。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/replies.py"/>
        <source>a compressed copy</source>
        <translation>压缩的副本</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/replies.py"/>
        <source>a piece that does not say where it belongs</source>
        <translation>未说明所属位置的片段</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/reply.py"/>
        <source>a body in the encoding “{0}”</source>
        <translation>编码为“{0}”的数据</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/reply.py"/>
        <source>one of those it was asked for</source>
        <translation>所请求的编码之一</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/source.py"/>
        <source>a redirect that leads nowhere</source>
        <translation>不指向任何地方的重定向</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/source.py"/>
        <source>a redirect to an address inside this computer's network</source>
        <translation>指向本机网络内地址的重定向</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/source.py"/>
        <source>a redirect to an unencrypted address</source>
        <translation>指向未加密地址的重定向</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>Look for a line break or a foreign character in the key or the header, and remove it.</source>
        <translation>在密钥或标头中查找换行或异常字符并删除。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>The address cannot be read.</source>
        <translation>无法读取该地址。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>The address is not one of a web server.</source>
        <translation>该地址不是 Web 服务器。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>The header “{0}” holds a character that no header may hold.</source>
        <translation>标头“{0}”含有不允许的字符。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/target.py"/>
        <source>Write it as https://HOST/PATH or http://HOST:PORT/PATH.</source>
        <translation>请写成 https://HOST/PATH 或 http://HOST:PORT/PATH。</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>another piece than the one asked for</source>
        <translation>与请求不同的片段</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>{0} bytes, before it was fetched</source>
        <translation>获取前为 {0} 字节</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/transfer.py"/>
        <source>{0}, as the hub says</source>
        <translation>{0}（据模型中心）</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/trust.py"/>
        <source>the certificate file {0} cannot be read</source>
        <translation>无法读取证书文件 {0}</translation>
    </message>
    <message>
        <location filename="hexalogue/wire/trust.py"/>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <source>Build bitnet.cpp from its sources (github.com/microsoft/BitNet; clang 18 or newer, cmake and Python), then set HEXALOGUE_BITNET to the llama-server in its build/bin</source>
        <translation>从源码构建 bitnet.cpp（github.com/microsoft/BitNet；clang 18 或更新版本、cmake 和 Python），然后将 HEXALOGUE_BITNET 设为其 build/bin 中的 llama-server</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <source>Runs models whose weights have only three values (BitNet), fast on the processor and small in memory.</source>
        <translation>运行权重只有三个值的模型（BitNet），在处理器上很快且占用内存少。</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/exllamav2.toml"/>
        <location filename="resources/engines/koboldcpp.toml"/>
        <location filename="resources/engines/llama-server.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it was killed: usually memory ran out</source>
        <translation>它被终止：通常是内存耗尽</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/llama-server.toml"/>
        <source>it could not load the model, its port was taken, or an argument is unknown</source>
        <translation>无法加载模型、端口被占用，或参数未知</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/llama-server.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it uses instructions that this processor does not have</source>
        <translation>它使用了此处理器没有的指令</translation>
    </message>
    <message>
        <location filename="resources/engines/bitnet-server.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>it aborted</source>
        <translation>它中止了</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>ExLlama runs on NVIDIA GPUs, which Macs do not have; llama-server uses the GPU of a Mac</source>
        <translation>ExLlama 运行于 NVIDIA GPU，而 Mac 没有；llama-server 可使用 Mac 的 GPU</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>Needs Linux or Windows and an NVIDIA GPU. In a folder of your choice: “git clone https://github.com/theroyallab/tabbyAPI”, “cd tabbyAPI”, “python3 -m venv venv” (Python 3.10 to 3.12), “venv/bin/pip install .[cu12]” (Windows: “venv\Scripts\pip”; “.[cu13]” for drivers from 580 on). Then set HEXALOGUE_TABBYAPI to the folder tabbyAPI. Models are folders in EXL3; for EXL2 check out the branch exl2-checkpoint</source>
        <translation>需要 Linux 或 Windows 以及 NVIDIA GPU。在任意文件夹中：“git clone https://github.com/theroyallab/tabbyAPI”、“cd tabbyAPI”、“python3 -m venv venv”（Python 3.10 至 3.12）、“venv/bin/pip install .[cu12]”（Windows：“venv\Scripts\pip”；驱动 580 及以上用“.[cu13]”）。然后将 HEXALOGUE_TABBYAPI 设为 tabbyAPI 文件夹。模型是 EXL3 格式的文件夹；EXL2 请切换到分支 exl2-checkpoint</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>Runs EXL2 and EXL3 models on an NVIDIA GPU, and answers other programs on this computer.</source>
        <translation>在 NVIDIA GPU 上运行 EXL2 和 EXL3 模型，并响应本机其他程序。</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <source>it could not load the model, its port was taken, or a library is missing</source>
        <translation>无法加载模型、端口被占用，或缺少库</translation>
    </message>
    <message>
        <location filename="resources/engines/exllamav2.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>an argument is unknown</source>
        <translation>参数未知</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A check inside the engine failed, and it ended itself; the log names the check.</source>
        <translation>引擎内部检查失败并自行结束；日志写明了该检查。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A compressed cache of values needs Flash Attention, which is off or not available for this model.</source>
        <translation>压缩的值缓存需要 Flash Attention，而它已关闭或此模型不可用。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A library (DLL) beside the program is damaged, of another version, or for another kind of processor.</source>
        <translation>程序旁的某个库（DLL）已损坏、版本不同，或适用于其他处理器。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A library that the program needs is not on this computer; the last line of its log names it.</source>
        <translation>本机缺少程序所需的库；其日志最后一行写明了名称。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A rule of this computer (Smart App Control, AppLocker or the organisation's) forbids programs of unknown makers.</source>
        <translation>本机的规则（Smart App Control、AppLocker 或组织策略）禁止未知作者的程序。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A worker on another computer does not answer at its address; the engine runs without it.</source>
        <translation>另一台电脑上的工作进程在其地址没有响应；引擎在没有它的情况下运行。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A worker on another computer speaks another version of llama.cpp's RPC.</source>
        <translation>另一台电脑上的工作进程使用不同版本的 llama.cpp RPC。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>A worker on another computer was ended or its network failed, or it speaks another version of llama.cpp's RPC.</source>
        <translation>另一台电脑上的工作进程已结束或网络中断，或使用不同版本的 llama.cpp RPC。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Add the user to the groups “video” and “render” (sudo usermod -aG video,render $USER), then sign in again.</source>
        <translation>将用户加入“video”和“render”组（sudo usermod -aG video,render $USER），然后重新登录。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>An argument names a file that is not there.</source>
        <translation>某个参数指定的文件不存在。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Another program listens on the port already, or this user may not listen there.</source>
        <translation>其他程序已在监听该端口，或此用户无权监听。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Another program or the system asked the engine to end, as at the end of a session.</source>
        <translation>其他程序或系统要求引擎结束，例如会话结束时。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Ask whoever looks after this computer to allow the program, or use the built-in engine, which is part of Hexalogue.</source>
        <translation>请管理员允许该程序，或使用 Hexalogue 自带的内置引擎。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Check that the GPU's driver runs (nvidia-smi, rocminfo), or choose the CPU build.</source>
        <translation>确认 GPU 驱动正常（nvidia-smi、rocminfo），或选择 CPU 构建。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Check the disk and its cable, copy the model to another disk, and start again.</source>
        <translation>检查磁盘及其线缆，将模型复制到其他磁盘，然后重新启动。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose a file that ends in .gguf (for speech: a ggml-*.bin). A download that needed a sign-in leaves a web page.</source>
        <translation>选择以 .gguf 结尾的文件（语音为 ggml-*.bin）。需要登录的下载会留下一个网页。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose an older version of the engine, build it here, or update the system. The built-in engine needs nothing newer.</source>
        <translation>选择较旧的引擎版本、在本机构建，或更新系统。内置引擎不需要更新的库。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the Vulkan build, or a version of the engine for this GPU.</source>
        <translation>选择 Vulkan 构建，或适用于此 GPU 的引擎版本。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the build for older processors, or install the engine through Hexalogue, which picks it.</source>
        <translation>选择适用于旧处理器的构建，或通过 Hexalogue 安装引擎，由它挑选。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the file that ends in -00001-of-0000N.gguf, and keep the names as they were downloaded.</source>
        <translation>选择以 -00001-of-0000N.gguf 结尾的文件，并保留下载时的名称。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the model's main file; the mmproj file is given beside it.</source>
        <translation>请选择模型的主文件；mmproj 文件另行附上。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Choose the same model as Q4_K_M or Q8_0, or run this file with llama-server.</source>
        <translation>选择同一模型的 Q4_K_M 或 Q8_0，或用 llama-server 运行此文件。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close other programs, or raise the limit (ulimit -n 4096) before Hexalogue is started.</source>
        <translation>关闭其他程序，或在启动 Hexalogue 前提高上限（ulimit -n 4096）。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close other programs, or raise the limit on processes (ulimit -u) of this user or container.</source>
        <translation>关闭其他程序，或提高此用户或容器的进程上限（ulimit -u）。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close other programs, set a shorter context, or choose a smaller model.</source>
        <translation>关闭其他程序、缩短上下文，或选择更小的模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Close programs that use the GPU, put fewer layers on it, or choose a smaller model.</source>
        <translation>关闭使用 GPU 的程序、减少放到 GPU 的层数，或选择更小的模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Connect the disk, or choose the model again from the list.</source>
        <translation>连接磁盘，或从列表中重新选择模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Correct or remove that argument of the engine.</source>
        <translation>更正或移除引擎的该参数。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Correct that value in the engine's own arguments; the last line of its log says which are allowed.</source>
        <translation>更正引擎参数中的该值；其日志最后一行写明了允许的值。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download a newer file of the model, or the file of another publisher.</source>
        <translation>下载该模型的更新文件，或其他发布者的文件。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download a newer file of the same model.</source>
        <translation>下载同一模型的更新文件。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download all parts (…-00001-of-0000N.gguf and the rest) into one folder.</source>
        <translation>将所有部分（…-00001-of-0000N.gguf 等）下载到同一文件夹。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download or copy the model again; Hexalogue goes on where it stopped.</source>
        <translation>重新下载或复制模型；Hexalogue 会从中断处继续。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the file again, or the file of another publisher.</source>
        <translation>重新下载该文件，或下载其他发布者的文件。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the file of another publisher, or update the engine.</source>
        <translation>下载其他发布者的文件，或更新引擎。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the mmproj file again, or start the model without it; then it reads text only.</source>
        <translation>重新下载 mmproj 文件，或不用它启动模型；这样只能读文本。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the mmproj file of the same publisher and size as the model.</source>
        <translation>下载与模型同一发布者、同一规模的 mmproj 文件。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the model again, or choose a file that ends in .gguf.</source>
        <translation>重新下载模型，或选择以 .gguf 结尾的文件。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the model again, or choose another one.</source>
        <translation>重新下载模型，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the model with “hexalogue models pull” first and start the engine with that file.</source>
        <translation>先用“hexalogue models pull”下载模型，再用该文件启动引擎。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the speech model again with “hexalogue models pull”, or choose a smaller one.</source>
        <translation>用“hexalogue models pull”重新下载语音模型，或选择更小的。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Download the usual file of the same model.</source>
        <translation>下载同一模型的常规文件。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Free some space in the folder for temporary files, or set TMPDIR to another folder; then start again.</source>
        <translation>在临时文件夹腾出空间，或将 TMPDIR 设为其他文件夹，然后重新启动。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Free some space on the disk that holds the models and the folder for temporary files.</source>
        <translation>在存放模型和临时文件夹的磁盘上腾出空间。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Give yourself permission to read it (chmod a+r), or download the model again under your own user.</source>
        <translation>为自己授予读取权限（chmod a+r），或用自己的用户重新下载模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>If its name begins with libllama, libggml or libmtmd, install the engine again; otherwise install that library.</source>
        <translation>若其名称以 libllama、libggml 或 libmtmd 开头，请重新安装引擎；否则安装该库。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install NVIDIA's driver for this GPU, or choose the Vulkan or CPU build of the engine.</source>
        <translation>请为此 GPU 安装 NVIDIA 驱动，或选择引擎的 Vulkan 或 CPU 构建。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install PyTorch's build for CUDA into the engine's environment, or run the model with llama-server.</source>
        <translation>在引擎环境中安装支持 CUDA 的 PyTorch，或用 llama-server 运行该模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install ROCm in the version that the build names, or choose the Vulkan build, which runs on AMD GPUs without ROCm.</source>
        <translation>安装构建所指版本的 ROCm，或选择无需 ROCm 即可在 AMD GPU 上运行的 Vulkan 构建。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install ffmpeg (Debian and Ubuntu: ffmpeg; macOS: brew install ffmpeg), or give a WAV, MP3, FLAC or OGG file.</source>
        <translation>安装 ffmpeg（Debian 和 Ubuntu：ffmpeg；macOS：brew install ffmpeg），或提供 WAV、MP3、FLAC 或 OGG 文件。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it (Debian and Ubuntu: libcurl4, libssl3), or install the engine through Hexalogue, whose builds need none.</source>
        <translation>请安装（Debian 和 Ubuntu：libcurl4、libssl3），或通过 Hexalogue 安装引擎，其构建无需这些。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it (Debian and Ubuntu: libgomp1; Fedora: libgomp; Windows: the Visual C++ runtime), then start again.</source>
        <translation>请安装（Debian 和 Ubuntu：libgomp1；Fedora：libgomp；Windows：Visual C++ 运行时），然后重新启动。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it (Debian and Ubuntu: libvulkan1; elsewhere it comes with the GPU's driver), or choose the CPU build.</source>
        <translation>请安装（Debian 和 Ubuntu：libvulkan1；其他系统随 GPU 驱动提供），或选择 CPU 构建。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install it into TabbyAPI's own environment: “pip install .[cu12]” in its folder, then start again.</source>
        <translation>安装到 TabbyAPI 自己的环境：在其文件夹中运行“pip install .[cu12]”，然后重新启动。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again and let Hexalogue choose the download, or pick the one for this processor (x64 or arm64).</source>
        <translation>重新安装引擎并让 Hexalogue 选择下载，或选用适合此处理器的（x64 或 arm64）。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again into a folder of its own.</source>
        <translation>将引擎重新安装到单独的文件夹。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again into a folder of its own; do not copy files of one build over another.</source>
        <translation>将引擎重新安装到单独的文件夹；不要把一个构建的文件复制覆盖到另一个上。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again: Hexalogue puts the runtime archive beside it. Otherwise choose the Vulkan or CPU build.</source>
        <translation>重新安装引擎：Hexalogue 会把运行时放在旁边。否则请选择 Vulkan 或 CPU 构建。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again: its archive is checked before it is used.</source>
        <translation>重新安装引擎：其压缩包在使用前会检查。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again; a single program copied out of its archive cannot run.</source>
        <translation>重新安装引擎；从压缩包中单独复制出的程序无法运行。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine again; on Alpine and NixOS, build it there or use the built-in engine.</source>
        <translation>重新安装引擎；在 Alpine 和 NixOS 上请就地构建，或使用内置引擎。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the engine through Hexalogue, or run “xattr -dr com.apple.quarantine FOLDER” on its folder if you trust it.</source>
        <translation>通过 Hexalogue 安装引擎，或在信任它时对其文件夹运行“xattr -dr com.apple.quarantine FOLDER”。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the same version of the engine on every computer that takes part.</source>
        <translation>在每台参与的电脑上安装同一版本的引擎。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the “Microsoft Visual C++ Redistributable (x64)” of Visual Studio 2022 from Microsoft, then start again.</source>
        <translation>从 Microsoft 安装 Visual Studio 2022 的“Microsoft Visual C++ Redistributable (x64)”，然后重新启动。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Install the “Microsoft Visual C++ Redistributable (x64)”, then the engine again; if it stays, choose the CPU build.</source>
        <translation>安装“Microsoft Visual C++ Redistributable (x64)”，再重新安装引擎；若仍如此，选择 CPU 构建。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Leave the file alone while its engine runs, connect its disk again, and start again.</source>
        <translation>引擎运行时不要动该文件，重新连接磁盘，然后重新启动。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Leave the port to Hexalogue, which asks the system for a free one.</source>
        <translation>将端口交给 Hexalogue，它会向系统请求空闲端口。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Let Windows manage the size of the paging file, close other programs, or choose a smaller model.</source>
        <translation>让 Windows 管理分页文件大小、关闭其他程序，或选择更小的模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Memory ran out, and the system ended the engine to save the rest.</source>
        <translation>内存耗尽，系统为保全其余而结束了引擎。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>One of the files beside the program is cut short, or is for another kind of processor.</source>
        <translation>程序旁的某个文件不完整，或适用于其他处理器。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Open Windows Security, Protection history, allow the file if you trust its source, and install the engine again.</source>
        <translation>打开 Windows 安全中心的“保护历史记录”，若信任来源则允许该文件，然后重新安装引擎。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Play it in another program to see whether it is whole, or convert it to WAV first.</source>
        <translation>用其他程序播放以确认完整，或先转换为 WAV。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Put fewer layers on the GPU, set a shorter context, or choose a smaller model.</source>
        <translation>减少放到 GPU 的层数、缩短上下文，或选择更小的模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Raise the limit (ulimit -f unlimited) before Hexalogue is started, or turn the engine's own log file off.</source>
        <translation>在启动 Hexalogue 前提高上限（ulimit -f unlimited），或关闭引擎自己的日志文件。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Raise the limit (ulimit -l unlimited), or do without --mlock; the model runs either way.</source>
        <translation>提高上限（ulimit -l unlimited），或不用 --mlock；模型都能运行。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Raise the limit (ulimit -t unlimited) before Hexalogue is started.</source>
        <translation>在启动 Hexalogue 前提高上限（ulimit -t unlimited）。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Reading the model file failed: the disk or its connection has a fault.</source>
        <translation>读取模型文件失败：磁盘或其连接有故障。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove grammars and templates of your own, or update the engine.</source>
        <translation>移除自己的语法和模板，或更新引擎。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove it from the arguments, or choose a draft model of the same family.</source>
        <translation>从参数中移除，或选择同一系列的草稿模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove it from the arguments, or download the one for this model.</source>
        <translation>从参数中移除，或下载适合此模型的。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove that argument from the engine's own arguments, or install the tested version of the engine.</source>
        <translation>从引擎自己的参数中移除它，或安装经过测试的版本。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove the cache type from the engine's own arguments, or let Flash Attention be on.</source>
        <translation>从引擎参数中移除缓存类型，或保持 Flash Attention 开启。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove the certificate arguments: Hexalogue talks to its engines on this computer only.</source>
        <translation>移除证书参数：Hexalogue 只在本机与其引擎通信。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Remove the template of your own, or download a newer file of the model; --chat-template chatml often helps.</source>
        <translation>移除自己的模板，或下载该模型的更新文件；--chat-template chatml 常有帮助。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run TabbyAPI's own start script with --update-deps, which installs the matching one.</source>
        <translation>运行 TabbyAPI 自己的启动脚本并加 --update-deps，它会安装匹配的版本。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run the engine's own installation again, in its own environment.</source>
        <translation>在引擎自己的环境中重新运行其安装。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run the model on the processor (GPU layers 0).</source>
        <translation>在处理器上运行模型（GPU 层数设为 0）。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Run “chmod +x” on it, or keep Hexalogue's data (HEXALOGUE_HOME) on a disk that allows programs.</source>
        <translation>对其运行“chmod +x”，或将 Hexalogue 的数据（HEXALOGUE_HOME）放在允许运行程序的磁盘上。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>See “hexalogue doctor” for the devices that are here, or leave the choice to the engine.</source>
        <translation>用“hexalogue doctor”查看可用设备，或让引擎自行选择。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts.</source>
        <translation>重新发送：会启动新的引擎。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, close other programs or choose a smaller model.</source>
        <translation>重新发送：会启动新的引擎。若再次发生，请关闭其他程序或选择更小的模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, update the engine or choose another build.</source>
        <translation>重新发送：会启动新的引擎。若再次发生，请更新引擎或选择其他构建。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, update the engine or choose another model.</source>
        <translation>重新发送：会启动新的引擎。若再次发生，请更新引擎或选择其他模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Send again: a fresh engine starts. If it comes back, update the engine or the driver, or choose another build.</source>
        <translation>重新发送：会启动新的引擎。若再次发生，请更新引擎或驱动，或选择其他构建。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Set a context between 512 tokens and what the model was made for; 0 takes the model's own.</source>
        <translation>请设置 512 token 到模型设计上限之间的上下文；0 表示用模型自身的值。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Set a shorter context, or choose a smaller model.</source>
        <translation>缩短上下文，或选择更小的模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Something ended the engine at once: most often the system because memory ran out, or a person.</source>
        <translation>引擎被立即结束：多为系统因内存耗尽所为，或由人操作。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Sound files of this format are converted with ffmpeg, and it is not installed.</source>
        <translation>此格式的音频文件需用 ffmpeg 转换，而它没有安装。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start again: another port is chosen. A port of your own must be free and above 1023.</source>
        <translation>重新启动：将选用其他端口。自定端口须空闲且大于 1023。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start again; if it happens often, update the driver, end overclocking, or let fewer layers run on the GPU.</source>
        <translation>重新启动；若经常发生，请更新驱动、停止超频，或减少 GPU 上的层数。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start again; if it stays, update the driver, or choose the Vulkan or CPU build.</source>
        <translation>重新启动；若仍如此，更新驱动，或选择 Vulkan 或 CPU 构建。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start ggml-rpc-server there, check the address and the firewall, then start the engine again.</source>
        <translation>在那里启动 ggml-rpc-server，检查地址和防火墙，然后重新启动引擎。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Start the worker again, in the same version; until then the model runs on the computers that are left.</source>
        <translation>以同一版本重新启动工作进程；在此之前模型在其余电脑上运行。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU of this Mac could not be set up for computing, as in most virtual machines.</source>
        <translation>无法为计算设置此 Mac 的 GPU，多数虚拟机中都是如此。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU or its driver lacks what the engine needs of Vulkan.</source>
        <translation>GPU 或其驱动缺少引擎所需的 Vulkan 功能。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU was reset or lost while it computed: its driver crashed, it was too slow, or it was unplugged.</source>
        <translation>GPU 在计算时被重置或丢失：驱动崩溃、速度过慢，或被拔出。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The GPU's driver reported an error while it computed.</source>
        <translation>GPU 驱动在计算时报告了错误。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The LoRA adapter is missing, damaged, or was made for another model.</source>
        <translation>LoRA 适配器缺失、损坏，或属于另一个模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The PyTorch of this engine was built without CUDA, and the engine runs on NVIDIA GPUs only.</source>
        <translation>此引擎的 PyTorch 不含 CUDA，而该引擎只能在 NVIDIA GPU 上运行。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The Python environment of TabbyAPI has no ExLlama library, or one for another PyTorch.</source>
        <translation>TabbyAPI 的 Python 环境没有 ExLlama 库，或其对应另一 PyTorch。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The Python environment of the engine lacks a package; the last line of its log names it.</source>
        <translation>引擎的 Python 环境缺少一个包；其日志最后一行写明了名称。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The Vulkan build needs Vulkan's loader (libvulkan), and this computer has none.</source>
        <translation>Vulkan 构建需要 Vulkan 加载器（libvulkan），而本机没有。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build for AMD GPUs needs ROCm's libraries, and they are not installed.</source>
        <translation>AMD GPU 构建需要 ROCm 库，而它们没有安装。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build for NVIDIA GPUs needs CUDA's runtime libraries, and they do not lie beside it.</source>
        <translation>NVIDIA GPU 构建需要 CUDA 运行时库，而它们不在旁边。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build for NVIDIA GPUs needs NVIDIA's driver, and it is not installed.</source>
        <translation>NVIDIA GPU 构建需要 NVIDIA 驱动，而它没有安装。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build holds no code for this generation of GPU: it is too old or too new.</source>
        <translation>此构建没有适用于这一代 GPU 的代码：它太旧或太新。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build is for a GPU, and it found none that it can use.</source>
        <translation>此构建用于 GPU，但没有找到可用的。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The build needs a newer driver of the GPU than the one here.</source>
        <translation>此构建需要比本机更新的 GPU 驱动。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The context length that was set is not possible.</source>
        <translation>设置的上下文长度不可行。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine could not load the model; its log says no more.</source>
        <translation>引擎无法加载模型；其日志没有更多说明。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine could not write because a disk is full.</source>
        <translation>磁盘已满，引擎无法写入。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine ended itself because of an error that it does not handle; the log names it.</source>
        <translation>引擎因未处理的错误而结束；日志写明了该错误。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine ended without an error, though nobody asked it to.</source>
        <translation>引擎无错误地结束，尽管没有人要求。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine found its own memory damaged and ended: a fault in it, or in the GPU's driver.</source>
        <translation>引擎发现自身内存损坏而结束：是引擎或 GPU 驱动的缺陷。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine made an impossible calculation: a fault in it, or a damaged model file.</source>
        <translation>引擎进行了不可能的计算：是其缺陷，或模型文件已损坏。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine needs Microsoft's Visual C++ runtime, and it is missing or too old.</source>
        <translation>引擎需要 Microsoft 的 Visual C++ 运行时，而它缺失或过旧。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine needs OpenMP's library (libgomp), and this computer has none.</source>
        <translation>引擎需要 OpenMP 库（libgomp），而本机没有。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine noticed a fault and ended itself; its log says no more.</source>
        <translation>引擎察觉故障并自行结束；其日志没有更多说明。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine runs on PyTorch, and its Python environment has none.</source>
        <translation>引擎依赖 PyTorch，而其 Python 环境中没有。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine touched memory that is not its own: a fault in it, or in the GPU's driver.</source>
        <translation>引擎访问了不属于它的内存：是引擎或 GPU 驱动的缺陷。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine wanted to download a part of the model itself and could not.</source>
        <translation>引擎想自行下载模型的一部分，但没有成功。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was built for a newer Linux: its C library (glibc) is newer than the one here.</source>
        <translation>该引擎为更新的 Linux 构建：其 C 库（glibc）比本机的新。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was built for a newer processor (AVX2 or AVX-512), and this one does not know its instructions.</source>
        <translation>该引擎为更新的处理器（AVX2 或 AVX-512）构建，此处理器不支持其指令。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was built with a newer C++ library (libstdc++) than the one here.</source>
        <translation>该引擎使用了比本机更新的 C++ 库（libstdc++）构建。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was started with an argument that this version of it does not know.</source>
        <translation>引擎以此版本不支持的参数启动。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was started with an argument whose value it does not take.</source>
        <translation>引擎不接受启动参数的某个值。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was told to serve over TLS, and this build of it cannot.</source>
        <translation>引擎被要求通过 TLS 提供服务，而此构建不支持。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine was told to use a device that this computer or this build does not have.</source>
        <translation>引擎被指定使用本机或此构建没有的设备。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine went too deep into itself and was ended, most often by an odd grammar or template.</source>
        <translation>引擎嵌套过深而被终止，多因奇怪的语法或模板。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine wrote a file larger than this user may have.</source>
        <translation>引擎写入的文件超过此用户的大小上限。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The engine's program is not where it was installed, or it was built for a system with another C library.</source>
        <translation>引擎程序不在安装位置，或为使用其他 C 库的系统构建。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file is no model: a GGUF file begins with “GGUF”, and this one does not.</source>
        <translation>该文件不是模型：GGUF 文件以“GGUF”开头，而它不是。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file is no sound file that the speech engine can read, or it is damaged.</source>
        <translation>该文件不是语音引擎可读取的音频，或已损坏。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file is the image part (mmproj) of a model and cannot answer by itself.</source>
        <translation>该文件是模型的图像部分（mmproj），无法单独回答。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file may not be run: its permission is missing, or its disk forbids programs (noexec).</source>
        <translation>该文件不能运行：缺少权限，或其磁盘禁止运行程序（noexec）。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file that lets the model see images (mmproj) is missing, damaged, or no such file.</source>
        <translation>让模型识别图像的文件（mmproj）缺失、损坏或并非此类文件。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The file that lets the model see images (mmproj) was made for another model.</source>
        <translation>让模型识别图像的文件（mmproj）属于另一个模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The header of the model file lacks a value that the engine needs.</source>
        <translation>模型文件头缺少引擎需要的值。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The libraries with which the engine computes (ggml-cpu and others) are not beside the program.</source>
        <translation>引擎用于计算的库（ggml-cpu 等）不在程序旁边。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model and its context fit, but nothing is left to compute in.</source>
        <translation>模型及其上下文放得下，但没有余量用于计算。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model comes in several files, and one of them is not in the folder.</source>
        <translation>该模型由多个文件组成，其中一个不在文件夹中。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model comes in several files; this is not the first of them, or it was renamed.</source>
        <translation>该模型由多个文件组成；这不是第一个，或已被重命名。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model cuts text into tokens in a way that this version of the engine does not know.</source>
        <translation>该模型的分词方式不被此引擎版本支持。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the free memory of the AMD GPU.</source>
        <translation>模型放不进 AMD GPU 的空闲显存。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the free memory of the NVIDIA GPU.</source>
        <translation>模型放不进 NVIDIA GPU 的空闲显存。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the memory that is free, or that this program may use.</source>
        <translation>模型放不进空闲内存，或此程序可用的内存。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the memory that the GPU gives away through Vulkan.</source>
        <translation>模型放不进 GPU 通过 Vulkan 提供的显存。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model does not fit into the part of memory that macOS gives to the GPU.</source>
        <translation>模型放不进 macOS 分给 GPU 的那部分内存。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file belongs to another user and may not be read by this one.</source>
        <translation>模型文件属于其他用户，当前用户无权读取。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file has the byte order of another kind of computer (big-endian).</source>
        <translation>模型文件的字节序属于另一类电脑（大端）。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is empty, or it is a folder.</source>
        <translation>模型文件为空，或是一个文件夹。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is not where it was: it was moved, deleted, or its disk is not connected.</source>
        <translation>模型文件不在原处：已被移动、删除，或其磁盘未连接。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is of a newer GGUF format than this version of the engine reads.</source>
        <translation>模型文件的 GGUF 格式比此引擎版本所能读取的更新。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is of the first GGUF format, which engines have not read since 2023.</source>
        <translation>模型文件为最初的 GGUF 格式，自 2023 年起引擎已不再读取。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file is shorter than its own header says: its download or its copy was cut off.</source>
        <translation>模型文件比其文件头所示的短：下载或复制被中断。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file lacks weights that its own header promises: it was converted wrongly or for another program.</source>
        <translation>模型文件缺少文件头所列的权重：转换有误，或为其他程序转换。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model file was cut, replaced or taken away while the engine read it, or its disk went away.</source>
        <translation>引擎读取时，模型文件被截断、替换或移走，或其磁盘断开。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model is of a kind (architecture) that this version of the engine does not know.</source>
        <translation>此引擎版本不支持该模型的类型（架构）。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model itself fits, but its memory for the conversation (KV cache) does not.</source>
        <translation>模型本身放得下，但对话所需的内存（KV 缓存）放不下。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The model should be locked in memory, and the system allows only a part of it: it may be swapped out.</source>
        <translation>模型应锁定在内存中，但系统只允许其中一部分：它可能被换出。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The program and the libraries beside it are of different versions.</source>
        <translation>程序与旁边的库版本不同。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The program was built for another kind of processor or another system.</source>
        <translation>该程序是为其他处理器或其他系统构建的。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The small model that should draft ahead is missing, damaged, or does not fit the large one.</source>
        <translation>用于预写的小模型缺失、损坏，或与大模型不匹配。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The speech engine could not load its model.</source>
        <translation>语音引擎无法加载其模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The speech engine does not know that language.</source>
        <translation>语音引擎不支持该语言。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The system did not let the engine start another thread: a limit for this user, or for this container, is reached.</source>
        <translation>系统不允许引擎再启动线程：已达到此用户或容器的上限。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The system does not let this user listen on that port.</source>
        <translation>系统不允许此用户监听该端口。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The system ended the engine because this user may compute only so long.</source>
        <translation>此用户的计算时间已达上限，系统结束了引擎。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The template that turns a conversation into the model's input has a mistake.</source>
        <translation>将对话转为模型输入的模板有错误。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The virus scanner of this computer removed the program or keeps it from running.</source>
        <translation>本机的杀毒软件删除了该程序或阻止其运行。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The weights are stored in a format that this version of the engine does not know, or the file is damaged.</source>
        <translation>权重的格式不被此引擎版本支持，或文件已损坏。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>The weights in the model file have other sizes than its header says: it was converted wrongly or is damaged.</source>
        <translation>模型文件中权重的尺寸与文件头不符：转换有误或已损坏。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This build of the engine needs libcurl or OpenSSL, and this computer has not the right version.</source>
        <translation>此引擎构建需要 libcurl 或 OpenSSL，而本机没有合适的版本。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This engine unpacks itself into the folder for temporary files, which is full or cannot be written to.</source>
        <translation>此引擎会解压到临时文件夹，而该文件夹已满或无法写入。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This user account may not have more files open at once.</source>
        <translation>此用户帐户同时打开的文件数已达上限。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>This user may not open the GPU's device.</source>
        <translation>此用户无权打开 GPU 设备。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update NVIDIA's driver (CUDA 12: 550 or newer, CUDA 13: 580 or newer), or choose a build for an older CUDA or Vulkan.</source>
        <translation>更新 NVIDIA 驱动（CUDA 12：550 及以上；CUDA 13：580 及以上），或选择较旧 CUDA 或 Vulkan 的构建。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update libstdc++ (Debian and Ubuntu: libstdc++6), or choose an older version of the engine.</source>
        <translation>更新 libstdc++（Debian 和 Ubuntu：libstdc++6），或选择较旧的引擎版本。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the GPU's driver, or choose the CPU build.</source>
        <translation>更新 GPU 驱动，或选择 CPU 构建。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine (“hexalogue engines install”), or choose another file of the model.</source>
        <translation>更新引擎（“hexalogue engines install”），或选择该模型的其他文件。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine (“hexalogue engines install”), or choose another model.</source>
        <translation>更新引擎（“hexalogue engines install”），或选择其他模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine (“hexalogue engines install”), or download a newer file of the model.</source>
        <translation>更新引擎（“hexalogue engines install”），或下载该模型的更新文件。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine, or choose another file of the model. The line of the log helps its makers.</source>
        <translation>更新引擎，或选择该模型的其他文件。日志中的那行可帮助其作者。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine, or choose the same model as Q4_K_M or Q8_0.</source>
        <translation>更新引擎，或选择同一模型的 Q4_K_M 或 Q8_0。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Update the engine, or download the model again.</source>
        <translation>更新引擎，或重新下载模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Use a two-letter code such as en, de or fr, or “auto” to have it recognised.</source>
        <translation>请使用两个字母的代码，如 en、de 或 fr，或用“auto”自动识别。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Windows could not give the engine more memory: its paging file is too small.</source>
        <translation>Windows 无法给引擎更多内存：其分页文件太小。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Windows found not all libraries (DLL) that the program needs: most often Microsoft's Visual C++ runtime or CUDA's.</source>
        <translation>Windows 未找到程序所需的全部库（DLL）：多为 Microsoft 的 Visual C++ 运行时或 CUDA 的库。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>Windows' paging file is too small for this model.</source>
        <translation>Windows 的分页文件对此模型来说太小。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>macOS holds the program in quarantine because a browser downloaded it, or its signature does not fit any more.</source>
        <translation>macOS 因该程序由浏览器下载而将其隔离，或其签名不再匹配。</translation>
    </message>
    <message>
        <location filename="resources/engines/faults.toml"/>
        <source>mistral.rs cannot read the weights of this file: its IQ and MXFP4 formats are not supported there.</source>
        <translation>mistral.rs 无法读取此文件的权重：不支持 IQ 和 MXFP4 格式。</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>Get the file for your system from github.com/LostRuins/koboldcpp/releases (koboldcpp.exe, koboldcpp-linux-x64, koboldcpp-mac-arm64; the names with “nocuda” are smaller and use Vulkan), then “hexalogue engines install koboldcpp --from FILE”, or set HEXALOGUE_KOBOLDCPP to its path. One that runs already is found by itself</source>
        <translation>从 github.com/LostRuins/koboldcpp/releases 获取适合你系统的文件（koboldcpp.exe、koboldcpp-linux-x64、koboldcpp-mac-arm64；名称含“nocuda”的更小并使用 Vulkan），然后运行“hexalogue engines install koboldcpp --from FILE”，或将 HEXALOGUE_KOBOLDCPP 设为其路径。已在运行的会自动找到</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>Runs GGUF models with many settings for stories; it is one file and needs no installation.</source>
        <translation>运行 GGUF 模型，带有许多写故事的设置；只有一个文件，无需安装。</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>an argument is unknown, or the model is not there</source>
        <translation>参数未知，或模型不存在</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <source>it uses instructions that this processor does not have; the file with “oldpc” in its name may run</source>
        <translation>它使用了此处理器没有的指令；名称含“oldpc”的文件也许能运行</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>it could not load the model, or its port was taken</source>
        <translation>无法加载模型，或端口被占用</translation>
    </message>
    <message>
        <location filename="resources/engines/koboldcpp.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it could not load the model</source>
        <translation>无法加载模型</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <source>Runs GGUF models in a program of its own: with your GPU, for other programs too, and over several computers.</source>
        <translation>在独立程序中运行 GGUF 模型：使用你的 GPU，也供其他程序使用，还可跨多台电脑。</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <source>a library is missing: CUDA's runtime, or Microsoft's Visual C++ runtime</source>
        <translation>缺少库：CUDA 运行时，或 Microsoft 的 Visual C++ 运行时</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <source>it aborted: a failed assertion, or a worker of a model on several computers went away</source>
        <translation>它中止了：断言失败，或多机模型的某个工作进程消失</translation>
    </message>
    <message>
        <location filename="resources/engines/llama-server.toml"/>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it crashed</source>
        <translation>它崩溃了</translation>
    </message>
    <message>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>Runs GGUF and safetensors models with mistral.rs, a fast engine written in Rust.</source>
        <translation>用 mistral.rs（以 Rust 编写的快速引擎）运行 GGUF 和 safetensors 模型。</translation>
    </message>
    <message>
        <location filename="resources/engines/mistralrs-server.toml"/>
        <source>it gave up over an error of its own</source>
        <translation>它因自身错误而放弃</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>Turns recordings into text on this computer; nothing of them leaves it.</source>
        <translation>在本机将录音转为文字；内容不会离开本机。</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>a library is missing: Microsoft's Visual C++ runtime with OpenMP</source>
        <translation>缺少库：带 OpenMP 的 Microsoft Visual C++ 运行时</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>it ended by itself; an unknown language ends it so too</source>
        <translation>它自行结束；未知语言也会导致这样</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>its port was taken, or an argument is unknown</source>
        <translation>端口被占用，或参数未知</translation>
    </message>
    <message>
        <location filename="resources/engines/whisper-server.toml"/>
        <source>whisper.cpp publishes no program for macOS; the speech library inside the application (pywhispercpp) or another endpoint that transcribes does the same there</source>
        <translation>whisper.cpp 没有发布 macOS 程序；应用内的语音库（pywhispercpp）或其他可转写的端点可起到同样作用</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A build that carries the engine.</source>
        <translation>包含该引擎的构建。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A key, then a check of it.</source>
        <translation>一个密钥，然后验证。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A server of yours, on this machine or in your network.</source>
        <translation>你自己的服务器，在本机或你的网络内。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A server that runs already</source>
        <translation>已运行的服务器</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A server that you trust already.</source>
        <translation>你已信任的服务器。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A vendor's API</source>
        <translation>厂商的 API</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>A vendor's own service on the internet.</source>
        <translation>厂商自己的互联网服务。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>An address and a key, then a check of them.</source>
        <translation>一个地址和一个密钥，然后验证。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Bound to what the build carries.</source>
        <translation>受限于构建所含内容。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Host and port, or a look at what runs here.</source>
        <translation>主机和端口，或查找在此运行的服务。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Install the engine and let it be looked after.</source>
        <translation>安装引擎并交由程序看管。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Models that are too large for one machine.</source>
        <translation>单机放不下的模型。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>More downloads, and whether an engine fits depends on the machine.</source>
        <translation>更多下载，引擎是否适合取决于机器。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>More to look after than with one.</source>
        <translation>比单机更需照看。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Needs the internet; the vendor bills you.</source>
        <translation>需要互联网；由厂商向你计费。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>One address in front of one or more providers.</source>
        <translation>一个地址，背后是一家或多家提供商。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>One model, spread over several machines of yours.</source>
        <translation>一个模型，分布在你的多台机器上。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>One more party in between.</source>
        <translation>中间多了一方。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Started by the application</source>
        <translation>由应用启动</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Teams that settled on one API.</source>
        <translation>统一使用一种 API 的团队。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The application downloads an engine and runs it beside itself.</source>
        <translation>应用下载引擎并在旁运行。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The largest closed models, with keys of your own.</source>
        <translation>用你自己的密钥使用最大的闭源模型。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The machines, or the cluster, first.</source>
        <translation>先准备机器或集群。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>The model runs inside the application; nothing else is started.</source>
        <translation>模型在应用内运行；不启动其他程序。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>When it runs and what it serves is not ours to say.</source>
        <translation>何时运行、提供什么不由我们决定。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Work on one's own GPU, with installation, updates and supervision taken care of.</source>
        <translation>在自己的 GPU 上工作，安装、更新和看管都有人负责。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>Working offline on one machine, with the fewest moving parts.</source>
        <translation>单机离线工作，部件最少。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>depends on that server</source>
        <translation>取决于该服务器</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>no service in your network</source>
        <translation>你的网络内没有服务</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>nothing runs here</source>
        <translation>此处没有运行</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>only for downloads</source>
        <translation>仅用于下载</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>partly</source>
        <translation>部分</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>this machine only</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>usually</source>
        <translation>通常</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>usually not</source>
        <translation>通常不需要</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/categories.toml"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>A region of Google Cloud, or “global”, where the newest models are.</source>
        <translation>Google Cloud 的区域，或最新模型所在的“global”。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>API version</source>
        <translation>API 版本</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Deployment</source>
        <translation>部署</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Head</source>
        <translation>头节点</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Only for resources that serve nothing but the dated API; empty for the current one.</source>
        <translation>仅用于只提供带日期 API 的资源；当前版本留空。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The address of a gateway of your own; empty for the one that everybody shares.</source>
        <translation>你自己网关的地址；使用公共网关则留空。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The cloud it runs in, as its address says.</source>
        <translation>其地址所示的运行云。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The computer that the cluster is led from: its name or address in your network.</source>
        <translation>主导集群的电脑：它在你网络中的名称或地址。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The first part of the endpoint's address.</source>
        <translation>端点地址的第一部分。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The id of a config, which says whom Portkey asks; empty for the one that belongs to your key.</source>
        <translation>配置的 id，指明 Portkey 询问谁；使用密钥自带的则留空。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The id of your Google Cloud project; leave it empty with a plain key.</source>
        <translation>你的 Google Cloud 项目 id；使用普通密钥则留空。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The id of your account: 32 characters, on the overview page of the dashboard.</source>
        <translation>你的账户 id：控制台概览页上的 32 个字符。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The name of your Azure OpenAI resource: the first part of its endpoint.</source>
        <translation>你的 Azure OpenAI 资源名称：其端点的第一部分。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The name you gave the model when you deployed it: Azure is asked by it.</source>
        <translation>部署模型时取的名称：以此向 Azure 请求。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The port the server listens on.</source>
        <translation>服务器监听的端口。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>The provider that Portkey asks, by its slug, where no config says so.</source>
        <translation>未由配置指定时，Portkey 询问的提供商标识。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/fields.toml"/>
        <source>Where your models are enabled; access is granted for each region.</source>
        <translation>启用模型的区域；按区域授予访问权。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Reach several vendors through one address</source>
        <translation>通过一个地址访问多家厂商</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Spread a large model over several machines</source>
        <translation>将大模型分布到多台机器</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Use a server that runs already</source>
        <translation>使用已运行的服务器</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Use a vendor's API directly</source>
        <translation>直接使用厂商的 API</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/goals.toml"/>
        <source>Work fully offline on one machine</source>
        <translation>在一台机器上完全离线工作</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Development, experiments, work offline.</source>
        <translation>开发、实验、离线工作。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>First tries and moderate use, with nothing to run.</source>
        <translation>初次尝试和适度使用，无需自行运行。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Hardware and its upkeep.</source>
        <translation>硬件及其维护。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Much use, and work that is regulated or sensitive.</source>
        <translation>大量使用，以及受监管或敏感的工作。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Per token.</source>
        <translation>按 token。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Servers or a private cloud of your own.</source>
        <translation>你自己的服务器或私有云。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>Some.</source>
        <translation>一些。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The device in front of you.</source>
        <translation>你面前的设备。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The hardware, once.</source>
        <translation>硬件，一次性。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The least.</source>
        <translation>最少。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The most.</source>
        <translation>最多。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>The provider's cloud.</source>
        <translation>提供商的云。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>They leave.</source>
        <translation>会离开。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>They stay here.</source>
        <translation>留在这里。</translation>
    </message>
    <message>
        <location filename="resources/taxonomy/places.toml"/>
        <source>They stay with you.</source>
        <translation>留在你手中。</translation>
    </message>
</context>
</TS>
